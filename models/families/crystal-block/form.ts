import { z } from 'zod';

export const formDefinition = z.strictObject({
  block: z.enum(['upright', 'cut-dome', 'peaks', 'star', 'rising-glass']).meta({
    description:
      'An upright block, a cut paperweight, a block cut into peaks, a star on a pedestal, or blades of coloured glass that wind upwards',
  }),
  engraving: z.enum(['none', 'veil', 'star-above']).default('none').meta({
    description: 'Fine pale work on its front: a veil of flowing lines, or a star with rays above the peaks',
  }),
  clock: z.boolean().default(false).meta({ description: 'A small clock let into it' }),
  base: z.boolean().default(true).meta({ description: 'A base of another material' }),
});

export type Form = z.infer<typeof formDefinition>;
