import { z } from 'zod';

export const formDefinition = z.strictObject({
  pot: z
    .enum(['none', 'round', 'pear', 'drum', 'urn', 'squat', 'tapered'])
    .default('round')
    .meta({ description: 'Outline of the teapot, or none.' }),
  potRadius: z
    .number()
    .min(0.03)
    .max(0.12)
    .default(0.06)
    .meta({ description: 'Widest radius of the pot, metres.' }),
  potHeight: z
    .number()
    .min(0.04)
    .max(0.25)
    .default(0.085)
    .meta({ description: 'Height of the pot to its lip, without the lid, metres.' }),
  spout: z.enum(['swan', 'short', 'beak']).default('swan').meta({ description: 'Spout of the pot.' }),
  handle: z.enum(['ear', 'bail', 'side', 'scroll']).default('ear').meta({
    description: 'Handle of the pot: an ear, a bow over the lid, a bar at the side, or an ear with a scroll.',
  }),
  handleOf: z
    .enum(['body', 'wood'])
    .default('body')
    .meta({ description: 'What the handle and knob of the pot are made of.' }),
  knob: z
    .enum(['button', 'bud', 'ball', 'acorn', 'disc', 'spire'])
    .default('button')
    .meta({ description: 'Knob of the lid.' }),
  lobes: z
    .number()
    .int()
    .min(0)
    .max(16)
    .default(0)
    .meta({ description: 'Lobes round pot and jugs; 0 = round.' }),
  tallPot: z.boolean().default(false).meta({ description: 'A second, taller pot, as for coffee.' }),
  sugar: z.boolean().default(false).meta({ description: 'A sugar bowl with a lid.' }),
  milk: z.boolean().default(false).meta({ description: 'A milk jug.' }),
  coolingBowl: z
    .boolean()
    .default(false)
    .meta({ description: 'A lipped bowl in which water cools, as in Korea.' }),
  dish: z.boolean().default(false).meta({ description: 'A dish on an easel behind the set.' }),
  cups: z.number().int().min(0).max(6).default(4).meta({ description: 'Number of cups.' }),
  cup: z
    .enum(['tulip', 'bowl', 'tall', 'straight', 'footed', 'glass-in-holder'])
    .default('tulip')
    .meta({ description: 'Outline of the cups, or tea glasses in metal holders.' }),
  cupRadius: z
    .number()
    .min(0.02)
    .max(0.06)
    .default(0.038)
    .meta({ description: 'Radius of a cup at its lip, metres.' }),
  cupHeight: z.number().min(0.02).max(0.12).default(0.05).meta({ description: 'Height of a cup, metres.' }),
  cupHandles: z.boolean().default(true).meta({ description: 'Cups have handles.' }),
  saucers: z.boolean().default(true).meta({ description: 'Cups stand on saucers.' }),
  cupLids: z.boolean().default(false).meta({ description: 'Cups have lids.' }),
  layout: z
    .enum(['ring', 'rows'])
    .default('ring')
    .meta({ description: 'Cups in a ring round the pot, or in rows before it.' }),
  tray: z
    .enum(['none', 'round', 'oval', 'rectangular'])
    .default('round')
    .meta({ description: 'The tray everything stands on.' }),
  trayOf: z.enum(['body', 'second', 'walnut', 'mahogany', 'lacquer']).default('lacquer').meta({
    description: 'What the tray is made of: the first or second surface, or wood or lacquer of its own.',
  }),
  motif: z
    .enum([
      'none',
      'rose-of-sharon',
      'flower-sprays',
      'gold-net',
      'cobalt-and-gold',
      'blue-lotus',
      'inlaid-rings',
      'crescent-and-star',
      'gilt-bands',
      'speckle',
    ])
    .default('none')
    .meta({ description: 'What is painted, engraved or chased on pot and cups.' }),
  lines: z
    .enum(['body', 'accent'])
    .default('accent')
    .meta({ description: 'Lines along lips and feet: of the ware itself or of the third surface.' }),
  dedication: z
    .boolean()
    .default(false)
    .meta({ description: 'Lines of writing on the tray, unreadable where no source gives the words.' }),
});

export type Form = z.infer<typeof formDefinition>;
