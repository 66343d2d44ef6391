import { z } from 'zod';

export const formDefinition = z.strictObject({
  body: z
    .enum(['vase', 'drum', 'pear'])
    .default('vase')
    .meta({ description: 'Outline of the urn: a vase wider above, a straight drum, or a pear wider below.' }),
  facets: z
    .number()
    .int()
    .min(0)
    .max(24)
    .default(16)
    .meta({ description: 'Lobes round the urn; 0 = smooth.' }),
  chased: z
    .boolean()
    .default(true)
    .meta({ description: 'Leaves round the foot of the urn and a band of vine under its shoulder.' }),
  grips: z
    .enum(['wood', 'body'])
    .default('wood')
    .meta({ description: 'What grips and knobs are turned from.' }),
  teapot: z.boolean().default(true).meta({ description: 'A porcelain teapot keeps warm on the crown.' }),
  tray: z.boolean().default(true).meta({ description: 'It stands on a tray with a bowl for drips.' }),
});

export type Form = z.infer<typeof formDefinition>;
