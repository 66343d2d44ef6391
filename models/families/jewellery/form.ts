import { z } from 'zod';

export const formDefinition = z.strictObject({
  set: z.enum(['silla-earrings', 'necklace', 'parure']).meta({
    description:
      'Earrings after Silla tombs on a small gallows; a collar of plates on a bust; necklace, earrings, ring and bangle in a lined case.',
  }),
  cloth: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#2a2230')
    .meta({ description: 'Colour of bust, lining or pad.' }),
});

export type Form = z.infer<typeof formDefinition>;
