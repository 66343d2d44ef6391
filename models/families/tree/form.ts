import { z } from 'zod';

export const formDefinition = z.strictObject({
  tree: z.enum(['date-palm', 'tree-of-life', 'gem-tree']).meta({
    description:
      'A date palm, a Mexican tree of life on arched branches, or a little wire tree with leaves of gem',
  }),
  flowers: z.int().min(0).max(14).default(0).meta({ description: 'Tree of life: flowers' }),
  cups: z.int().min(0).max(8).default(0).meta({ description: 'Tree of life: cups on its branches' }),
  doves: z.int().min(0).max(8).default(0).meta({ description: 'Tree of life: doves' }),
  fronds: z.int().min(6).max(24).default(16).meta({ description: 'Date palm: fronds of its crown' }),
});

export type Form = z.infer<typeof formDefinition>;
