import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['wild-ginseng', 'pine-mushrooms', 'tangerines']).default('tangerines').meta({
    description: 'Roots of wild ginseng on moss, pine mushrooms on pine needles, or tangerines with leaves.',
  }),
  count: z
    .number()
    .int()
    .min(1)
    .max(40)
    .default(20)
    .meta({ description: 'Number of pieces that can be seen.' }),
});

export type Form = z.infer<typeof formDefinition>;
