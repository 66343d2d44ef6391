import { z } from 'zod';

export const formDefinition = z.strictObject({
  picture: z.enum(['map', 'fruit', 'brushwork']).meta({
    description: 'What hangs: an old map of Korea, painted fruit, or marks of a brush that are no words.',
  }),
  mounting: z.enum(['silk', 'plain']).default('silk').meta({
    description: 'Silk bands above and below with two hanging strips, or a plain edge as of a joined map.',
  }),
  knobs: z
    .enum(['wood', 'ivory', 'lacquer'])
    .default('wood')
    .meta({ description: 'Ends of the lower roller.' }),
  tassels: z.boolean().default(false).meta({ description: 'Tassels hang from the ends of the upper rod.' }),
});

export type Form = z.infer<typeof formDefinition>;
