import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['boombox', 'stereo-set']).meta({
    description:
      'A portable cassette recorder with a handle and aerial; or a tower of parts between two speakers.',
  }),
  cassetteDecks: z.int().min(1).max(2).default(1).meta({ description: 'How many cassettes it takes.' }),
});

export type Form = z.infer<typeof formDefinition>;
