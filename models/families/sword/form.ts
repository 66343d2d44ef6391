import { z } from 'zod';

export const formDefinition = z.strictObject({
  blade: z
    .enum([
      'damascus',
      'sabre',
      'shashka',
      'kilij',
      'knightly',
      'small-sword',
      'takouba',
      'hwando',
      'klewang',
    ])
    .meta({ description: 'Outline, cut and curve of the blade.' }),
  hilt: z
    .enum(['cross', 'karabela', 'bow', 'shashka', 'disc', 'shell', 'round-guard', 'takouba', 'klewang'])
    .meta({ description: 'Kind of hilt.' }),
  grip: z
    .enum(['leather', 'horn', 'wood', 'wire', 'cord', 'metal'])
    .meta({ description: 'What the hand holds; `wire` and `metal` take the mounts’ colour.' }),
  sheathed: z.boolean().default(false).meta({ description: 'The blade is in its scabbard.' }),
  pieces: z
    .union([z.literal(1), z.literal(2)])
    .default(1)
    .meta({ description: 'Two cross each other on a plaque, without scabbards.' }),
  steel: z
    .enum(['plain', 'watered', 'ladder'])
    .default('plain')
    .meta({ description: 'Grain of the blade: plain, watered (Damascus), watered with rungs across.' }),
  bladeInlay: z.enum(['none', 'cartouche', 'scroll']).default('none').meta({
    description: 'Gold in the blade: none, a lobed field before the guard, scrolls over half its length.',
  }),
  bands: z
    .number()
    .int()
    .min(0)
    .max(4)
    .default(2)
    .meta({ description: 'Metal bands on the scabbard between mouth and end.' }),
  rings: z.boolean().default(true).meta({ description: 'The first two bands carry rings for the belt.' }),
  scabbard: z.enum(['plain', 'scroll', 'thread', 'gems', 'diamonds', 'miniatures']).default('plain').meta({
    description:
      'Ornament of the scabbard: mounts only; scrolls; interlaced gold and silver thread; domed stones; cut stones in lozenges; enamelled pictures and a stone in each band.',
  }),
  chain: z.boolean().default(false).meta({ description: 'A fine chain from guard to pommel.' }),
  knot: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional()
    .meta({ description: 'Colour of a cord with tassel at the hilt; none if left out.' }),
  display: z
    .enum(['rack', 'case', 'cushion', 'plaque'])
    .meta({ description: 'What it rests on: wooden rack, lined case, cushion, board on a strut.' }),
  cloth: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#5c1a22')
    .meta({ description: 'Colour of cushion or lining.' }),
  wood: z
    .enum(['walnut', 'mahogany', 'lacquer', 'pale-wood'])
    .default('walnut')
    .meta({ description: 'Of the stand.' }),
});

export type Form = z.infer<typeof formDefinition>;
