import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['saloon']).meta({ description: 'Bonnet, closed cabin with four doors, boot.' }),
  wheelbase: z.number().min(2.9).max(3.4).meta({ description: 'From axle to axle, metres.' }),
  grilleBars: z
    .int()
    .min(5)
    .max(31)
    .default(15)
    .meta({ description: 'Upright bars of the radiator grille.' }),
  wheelSpokes: z.int().min(5).max(20).default(5).meta({ description: 'Spokes of a light alloy wheel.' }),
  leather: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#2a2220')
    .meta({ description: 'Colour of the seats.' }),
});

export type Form = z.infer<typeof formDefinition>;
