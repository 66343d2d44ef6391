import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['folded', 'bolts', 'fur-cushion']).meta({
    description:
      'Folded lengths laid one behind the other in steps; rolled bolts with one length folded in front; a cushion of fur.',
  }),
  pattern: z.enum(['plain', 'waves', 'batik', 'embroidered', 'roundels']).default('plain').meta({
    description:
      'What the cloth is worked with: bands of interlaced waves, rows of four-petalled batik, a sprig in stitches, woven roundels, nothing.',
  }),
  pieces: z.number().int().min(1).max(5).default(3).meta({ description: 'How many lengths there are.' }),
});

export type Form = z.infer<typeof formDefinition>;
