import { z } from 'zod';

export const formDefinition = z.strictObject({
  set: z
    .enum(['knives-forks-spoons', 'spoons', 'chopsticks'])
    .default('knives-forks-spoons')
    .meta({ description: 'Table knives, forks and spoons; Korean spoons; or chopsticks.' }),
  places: z
    .number()
    .int()
    .min(1)
    .max(6)
    .default(3)
    .meta({ description: 'Number of places, spoons or pairs.' }),
  lid: z.boolean().default(true).meta({ description: 'The case stands open, its lined lid behind.' }),
  chased: z.boolean().default(false).meta({ description: 'Flowers are chased on the ends of the handles.' }),
});

export type Form = z.infer<typeof formDefinition>;
