import { z } from 'zod';

export const formDefinition = z.strictObject({
  cut: z.enum(['vest', 'shirt', 'pullover', 'bib']).meta({
    description:
      'Sleeveless with deep arm holes, as for basketball; short sleeves and a collar, as for rugby; long sleeves, knitted; a loose sports bib with ties at the sides.',
  }),
  pattern: z.enum(['plain', 'hoops', 'knitted']).default('plain').meta({
    description: 'One colour; hoops of two colours; a knitted pattern in bands.',
  }),
  pieces: z.number().int().min(1).max(2).default(1).meta({
    description: 'How many hang side by side; the second changes body colour for trim colour.',
  }),
  signed: z.boolean().default(false).meta({
    description: 'A stroke of the pen across the chest: it imitates no signature.',
  }),
});

export type Form = z.infer<typeof formDefinition>;
