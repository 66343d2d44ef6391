import { z } from 'zod';

export const formDefinition = z.strictObject({
  shape: z
    .enum(['round', 'oval', 'rectangular'])
    .default('oval')
    .meta({ description: 'Outline of the tray.' }),
  wavyEdge: z.boolean().default(false).meta({ description: 'The rim is cut like a pie crust.' }),
  handles: z.boolean().default(true).meta({ description: 'Two handles at its ends.' }),
  beading: z.boolean().default(true).meta({ description: 'A bead along the rim.' }),
  border: z.enum(['none', 'flowers', 'gold-lines', 'kawung', 'chased-leaves']).default('none').meta({
    description: 'What runs along the inside of the rim; kawung is a Javanese pattern of four-lobed figures.',
  }),
  picture: z
    .enum(['none', 'arch-of-triumph', 'beach', 'two-houses', 'inscription'])
    .default('none')
    .meta({ description: 'What is in the middle.' }),
  words: z
    .string()
    .max(24)
    .default('')
    .meta({ description: 'Capitals and digits that a source says are on it.' }),
  onEasel: z
    .boolean()
    .default(false)
    .meta({ description: 'It stands on an easel, its face towards the visitor.' }),
});

export type Form = z.infer<typeof formDefinition>;
