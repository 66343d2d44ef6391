import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['cylinder']).meta({ description: 'A pinned cylinder and a steel comb in a wooden case.' }),
  lidOpen: z
    .number()
    .min(0)
    .max(110)
    .default(75)
    .meta({ description: 'How far the lid stands open, degrees.' }),
});

export type Form = z.infer<typeof formDefinition>;
