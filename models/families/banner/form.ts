import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['brocade', 'pointed', 'tongues', 'stone-flag', 'marching']).meta({
    description:
      'A hanging of silk edged with brocade; one that ends in a point, worked with scrolls; one that ends in three tongues; a flag carved of stone on its staff; banners on poles as they are carried in marches.',
  }),
});

export type Form = z.infer<typeof formDefinition>;
