import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['tube', 'flat-screen']).meta({
    description: 'A wooden set with a picture tube, speaker and knobs; or a flat screen on a foot.',
  }),
  screenDiagonal: z.number().positive().meta({ description: 'Diagonal of the picture, inches.' }),
});

export type Form = z.infer<typeof formDefinition>;
