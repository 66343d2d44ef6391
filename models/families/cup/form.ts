import { z } from 'zod';

export const formDefinition = z.strictObject({
  outline: z.enum(['slender', 'goblet', 'steppe', 'tumbler']).default('goblet').meta({
    description:
      'A slender stemmed cup, a goblet with a knopped stem, a round cup on a low foot as on old steppe figures, or a tumbler.',
  }),
  count: z
    .number()
    .int()
    .min(1)
    .max(4)
    .default(1)
    .meta({ description: 'Number of cups that stand side by side.' }),
  band: z
    .enum(['none', 'scroll-at-rim', 'gilt-at-rim', 'leaf-calyx', 'flowers-at-foot'])
    .default('none')
    .meta({ description: 'What runs round the cup, and where.' }),
});

export type Form = z.infer<typeof formDefinition>;
