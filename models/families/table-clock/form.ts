import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['arched', 'glass-sun']).meta({
    description: 'An arched wooden case; or a half round base of glass with a rising sun of metal above it.',
  }),
  numerals: z
    .enum(['roman', 'arabic', 'batons'])
    .default('arabic')
    .meta({ description: 'How the hours are marked.' }),
  figure: z
    .string()
    .max(3)
    .default('')
    .meta({ description: 'A number cut in the middle, in figures that a source gives.' }),
});

export type Form = z.infer<typeof formDefinition>;
