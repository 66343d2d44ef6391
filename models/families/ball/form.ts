import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z
    .enum(['basketball', 'football', 'rugby-ball'])
    .meta({ description: 'Which game: eight pebbled panels, thirty-two sewn panels, or an oval of four.' }),
  pieces: z
    .int()
    .min(1)
    .max(3)
    .default(1)
    .meta({ description: 'How many balls, side by side on one board.' }),
  signed: z
    .boolean()
    .default(false)
    .meta({ description: 'Bears a pen gesture that stands for a signature and copies none.' }),
  dedication: z
    .array(z.string().min(1).max(30))
    .max(3)
    .default([])
    .meta({ description: 'Lines written on it, in words that a source gives.' }),
});

export type Form = z.infer<typeof formDefinition>;
