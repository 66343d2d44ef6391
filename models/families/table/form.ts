import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['dining']).meta({ description: 'A long dining table with chairs round it.' }),
  chairs: z
    .int()
    .min(0)
    .max(8)
    .default(6)
    .meta({ description: 'How many chairs; two stand at the ends, the rest along the sides.' }),
});

export type Form = z.infer<typeof formDefinition>;
