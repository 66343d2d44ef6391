import { z } from 'zod';

export const formDefinition = z.strictObject({
  packing: z
    .enum(['cases', 'sleeves'])
    .meta({ description: 'Plastic cases in a slip-case, or paper sleeves with a window, fanned.' }),
  titles: z
    .array(z.string().min(1).max(24))
    .max(8)
    .default([])
    .meta({ description: 'On the backs of the cases, in plain capitals: only titles that a source gives.' }),
  pieces: z.number().int().min(1).max(8).meta({ description: 'Cases or sleeves.' }),
  colours: z
    .array(z.string().regex(/^#[0-9a-f]{6}$/))
    .min(1)
    .max(8)
    .meta({ description: 'Of the covers, in order, over again where there are fewer.' }),
});

export type Form = z.infer<typeof formDefinition>;
