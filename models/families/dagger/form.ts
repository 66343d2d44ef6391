import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['kindjal', 'keris', 'jambiya', 'officer', 'korean']).meta({
    description:
      'Blade, hilt and sheath together: Caucasian, kris, Arab (curved, always in its sheath), European, Korean.',
  }),
  waves: z
    .number()
    .int()
    .min(0)
    .max(13)
    .default(0)
    .meta({ description: 'Bends of a kris’s blade; 0 = straight.' }),
  sheathed: z.boolean().default(false).meta({ description: 'The blade is in its sheath.' }),
  grip: z
    .enum(['metal', 'wood', 'horn', 'lacquer', 'leather'])
    .default('metal')
    .meta({ description: 'Of the hilt; `metal` takes the mounts’ colour.' }),
  sheath: z.enum(['niello', 'wood', 'ribs', 'scroll', 'lacquer', 'gold']).meta({
    description:
      'Of the sheath: silver with black scrolls, wood, silver with rings and slanted lines, leather with engraved mounts, lacquer with mounts, all metal.',
  }),
  bladeMotif: z
    .enum(['none', 'tiger-and-shield'])
    .default('none')
    .meta({ description: 'Inlaid in gold on the blade.' }),
  display: z
    .enum(['frame', 'case', 'cushion', 'rack'])
    .meta({ description: 'Hanging frame lined with cloth, lined case, cushion, small rack.' }),
  cloth: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#24386a')
    .meta({ description: 'Colour of cushion or lining.' }),
  wood: z
    .enum(['walnut', 'mahogany', 'lacquer', 'pale-wood'])
    .default('walnut')
    .meta({ description: 'Of what it lies in or on.' }),
});

export type Form = z.infer<typeof formDefinition>;
