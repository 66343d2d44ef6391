import { z } from 'zod';

export const formDefinition = z.strictObject({
  style: z.enum(['striding', 'winding']).default('striding').meta({
    description:
      'striding: a horned dragon on four legs, tail lifted; winding: a crested dragon of the old Vietnamese kind in even waves.',
  }),
  egg: z
    .boolean()
    .default(false)
    .meta({ description: 'An egg of stone, 5 cm across, held in the curl of the tail.' }),
});

export type Form = z.infer<typeof formDefinition>;
