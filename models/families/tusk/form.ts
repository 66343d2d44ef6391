import { z } from 'zod';

export const formDefinition = z.strictObject({
  arrangement: z.enum(['gate', 'single']).default('single').meta({
    description:
      'gate: a pair of whole tusks upright, curving towards each other; single: one tusk lying on two posts.',
  }),
});

export type Form = z.infer<typeof formDefinition>;
