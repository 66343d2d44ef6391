import { z } from 'zod';

export const formDefinition = z.strictObject({
  flower: z
    .enum(['begonia', 'magnolia', 'orchid', 'sunflower', 'peony', 'mallow'])
    .meta({ description: 'Which flower: the shape of its petals, leaves and stem' }),
  blossoms: z.int().min(1).max(9).meta({ description: 'Open blossoms' }),
  buds: z.int().min(0).max(9).default(0).meta({ description: 'Closed buds' }),
  leaves: z.int().min(0).max(14).default(5).meta({ description: 'Leaves' }),
  habit: z.enum(['spray', 'branch', 'single', 'seven-stars']).meta({
    description:
      'How they stand: a spray from one root, a bent branch, one upright stem, or seven stems placed like the Great Bear',
  }),
  base: z
    .enum(['board', 'rockery', 'carved-stand', 'disc', 'mirror', 'root'])
    .meta({ description: 'What they stand on' }),
  butterfly: z.boolean().default(false).meta({ description: 'A butterfly on the uppermost blossom' }),
  bands: z.boolean().default(false).meta({ description: 'Metal bands from stem to stem' }),
});

export type Form = z.infer<typeof formDefinition>;
