import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['stone-tidy', 'painted-stands', 'paperweights']).meta({
    description: 'A holder for pens and papers in stone; a pen with painted stands; or paperweights.',
  }),
  pieces: z.int().min(1).max(3).default(3).meta({ description: 'How many stands or paperweights.' }),
});

export type Form = z.infer<typeof formDefinition>;
