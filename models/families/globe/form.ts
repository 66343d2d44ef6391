import { z } from 'zod';

export const formDefinition = z.strictObject({
  globe: z.enum(['earth', 'sun-with-planets', 'gem-earth', 'earth-round-tower']).meta({
    description:
      'A plain map globe, a sun with planets on rings, a globe inlaid with gems, or a globe turning about a model of the Juche tower',
  }),
  stand: z.enum(['three-feet', 'meridian', 'turned-foot', 'drum']).meta({
    description: 'What carries it: three clear feet, a meridian ring on a foot, a turned foot, or a low drum',
  }),
  planets: z.int().min(0).max(8).default(0).meta({ description: 'Planets round the sun' }),
});

export type Form = z.infer<typeof formDefinition>;
