import { z } from 'zod';

export const formDefinition = z.strictObject({
  case: z
    .enum(['tower', 'desktop'])
    .meta({ description: 'A tower beside the screen, or a flat case below it.' }),
  screenDiagonal: z
    .number()
    .positive()
    .default(15)
    .meta({ description: 'Diagonal of the picture tube, inches.' }),
});

export type Form = z.infer<typeof formDefinition>;
