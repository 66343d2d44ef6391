import { z } from 'zod';

export const formDefinition = z.strictObject({
  caps: z
    .array(z.enum(['four-cornered', 'round', 'pointed-flaps']))
    .min(1)
    .max(3)
    .meta({
      description:
        'The caps, from left to right: four-cornered and folded; round with a flat crown; with a raised crown, ear flaps and a knot on top.',
    }),
});

export type Form = z.infer<typeof formDefinition>;
