import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['sun-stone']).meta({
    description:
      'A round carving after the sun stone of the Aztecs: its rings, twenty day signs, rays and serpents.',
  }),
});

export type Form = z.infer<typeof formDefinition>;
