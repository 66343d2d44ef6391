import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z
    .enum([
      'inlaid-casket',
      'painted-box',
      'carved-chest',
      'cigarette-case',
      'cigarette-box',
      'puzzle-box',
      'soap-sets',
      'tea-chest',
      'button-case',
      'stationery-box',
      'striped-casket',
    ])
    .meta({
      description: 'What kind of box it is; kind decides outline, fittings, ornament and what lies inside.',
    }),
  lidOpen: z
    .number()
    .min(0)
    .max(115)
    .default(0)
    .meta({ description: 'How far the lid stands open, degrees.' }),
  pieces: z
    .int()
    .min(1)
    .max(12)
    .default(9)
    .meta({ description: 'How many things lie in it: tins, bars of soap, buttons.' }),
});

export type Form = z.infer<typeof formDefinition>;
