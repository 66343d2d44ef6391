import { z } from 'zod';

export const formDefinition = z.strictObject({
  design: z.enum(['medallion', 'garden', 'bands']).meta({
    description:
      'What is woven: a lobed figure in the middle with corners and flower borders; flowers and birds on trees; plain bands and stepped lozenges.',
  }),
  fringe: z
    .number()
    .min(0)
    .max(0.2)
    .default(0.06)
    .meta({ description: 'Length of the fringe at either end, metres; 0 for none.' }),
  knotted: z
    .boolean()
    .default(true)
    .meta({ description: 'Each strand of the fringe has a knot at its head.' }),
});

export type Form = z.infer<typeof formDefinition>;
