import { z } from 'zod';

export const formDefinition = z.strictObject({
  subject: z
    .enum(['crane', 'pine-and-cranes', 'trogon', 'dove', 'parrot', 'lovebirds'])
    .default('crane')
    .meta({ description: 'Which bird or birds; a trogon is the tocororo of Cuba.' }),
  neck: z
    .enum(['up', 'looking-back', 'feeding', 'calling'])
    .default('up')
    .meta({ description: 'Pose of a crane’s neck.' }),
  wings: z.enum(['folded', 'raised']).default('folded').meta({ description: 'Wings of a crane or dove.' }),
  ground: z.enum(['rock', 'turtle', 'turtle-on-stand', 'plinth']).default('rock').meta({
    description: 'What a crane stands on: rock, turtle, turtle on a carved stand, two-step plinth.',
  }),
});

export type Form = z.infer<typeof formDefinition>;
