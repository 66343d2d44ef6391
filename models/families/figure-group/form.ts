import { z } from 'zod';

export const formDefinition = z.strictObject({
  subject: z
    .enum([
      'three-horsemen',
      'village-life',
      'stag-hunt',
      'raised-torch',
      'king-and-queen',
      'seals',
      'globe-bearers',
      'three-gods',
    ])
    .default('raised-torch')
    .meta({
      description:
        'What the group shows: figures, poses, dress and ground follow from it. Nobody’s likeness.',
    }),
});

export type Form = z.infer<typeof formDefinition>;
