import { z } from 'zod';

export const formDefinition = z.strictObject({
  bow: z.enum(['trefoil', 'ring']).default('trefoil').meta({ description: 'Shape of the part one holds.' }),
  display: z
    .enum(['cushion', 'case'])
    .default('case')
    .meta({ description: 'Cushion, or open case with a lid.' }),
  cloth: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#7a2430')
    .meta({ description: 'Colour of cushion or lining.' }),
});

export type Form = z.infer<typeof formDefinition>;
