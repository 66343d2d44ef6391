import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['note', 'sheet', 'archive', 'plans']).meta({
    description: 'A folded note, a sheet in a folder, a stack of papers with a photograph, or ship plans.',
  }),
  hand: z
    .enum(['pen', 'typed'])
    .default('pen')
    .meta({ description: 'Lines of a pen or of a typewriter; they say nothing.' }),
  lines: z.number().int().min(3).max(22).default(12).meta({ description: 'Lines of writing.' }),
  ink: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#26304a')
    .meta({ description: 'Colour of the ink.' }),
  letterhead: z.boolean().default(false).meta({ description: 'A blank rule at the head of the sheet.' }),
  envelope: z.boolean().default(false).meta({ description: 'An empty envelope lies beside or under it.' }),
  ribbon: z.boolean().default(false).meta({ description: 'A cord across a corner of the folder.' }),
  pieces: z
    .number()
    .int()
    .min(1)
    .max(12)
    .default(1)
    .meta({ description: 'Sheets that lie one on the other.' }),
});

export type Form = z.infer<typeof formDefinition>;
