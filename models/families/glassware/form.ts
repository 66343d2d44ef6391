import { z } from 'zod';

export const formDefinition = z.strictObject({
  glasses: z
    .number()
    .int()
    .min(0)
    .max(6)
    .default(4)
    .meta({ description: 'Number of glasses beside the decanter.' }),
  glass: z.enum(['stemmed', 'tumbler']).default('tumbler').meta({ description: 'Shape of the glasses.' }),
  decanter: z
    .enum(['ship', 'square', 'tall'])
    .default('tall')
    .meta({ description: 'Shape of the decanter: broad and low, four-sided, or tall.' }),
  bowl: z.boolean().default(false).meta({ description: 'A cut bowl stands with them.' }),
  bottle: z
    .boolean()
    .default(false)
    .meta({ description: 'A bottle of spirit stands with them, its label without words.' }),
  filled: z.boolean().default(false).meta({ description: 'The decanter is half full.' }),
});

export type Form = z.infer<typeof formDefinition>;
