import { z } from 'zod';

export const formDefinition = z.strictObject({
  weave: z
    .enum(['wicker', 'strips'])
    .default('wicker')
    .meta({ description: 'Round osiers, or flat strips of bark plaited over and under.' }),
  flowers: z
    .array(z.enum(['rose', 'marvel-of-peru', 'begonia']))
    .min(1)
    .meta({ description: 'Kinds of flowers in it, by turns.' }),
  count: z.int().min(3).max(24).default(11).meta({ description: 'How many flowers.' }),
  label: z.boolean().default(false).meta({
    description: 'A plate in front with unreadable lines for an inscription whose words are not known.',
  }),
  date: z
    .string()
    .regex(/^[0-9. ]+$/)
    .optional()
    .meta({ description: 'A date in figures under those lines; only one that a source gives.' }),
});

export type Form = z.infer<typeof formDefinition>;
