import { z } from 'zod';

export const formDefinition = z.strictObject({
  dress: z
    .enum(['jacket-and-tie', 'plain'])
    .meta({ description: 'Jacket, shirt and tie, or a plain buttoned coat; the head has no face.' }),
  base: z
    .enum(['block', 'column'])
    .meta({ description: 'A squared pedestal with a blank plate, or a short turned column on a step.' }),
});

export type Form = z.infer<typeof formDefinition>;
