import { z } from 'zod';

export const formDefinition = z.strictObject({
  ship: z.enum(['dhow', 'carrack', 'peacock-boat', 'ship-on-globe']).meta({
    description:
      'An Arab dhow under lateen sails, a carrack of the age of discovery, a boat shaped like a peacock laden with treasure, or a small ship in waves on a globe',
  }),
  plate: z
    .boolean()
    .default(false)
    .meta({ description: 'A metal plate for lettering on the stand, left blank' }),
  beads: z
    .int()
    .min(0)
    .max(9)
    .default(0)
    .meta({ description: 'Ship on a globe: crystal beads on the sails' }),
  arms: z
    .boolean()
    .default(false)
    .meta({ description: "Ship on a globe: a city's arms, a tiger on green, on a shield" }),
});

export type Form = z.infer<typeof formDefinition>;
