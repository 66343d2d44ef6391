import { z } from 'zod';

export const formDefinition = z.strictObject({
  medal: z
    .enum(['table', 'star', 'emblem'])
    .meta({ description: 'A thick medal without a loop, a star on a ribbon, or a large badge on a stand.' }),
  relief: z
    .enum(['laurel', 'flame', 'plain'])
    .default('laurel')
    .meta({ description: 'On a table medal: branches of laurel, a flame between them, rim only.' }),
  points: z.number().int().min(5).max(12).default(8).meta({ description: 'Points of a star.' }),
  diploma: z.boolean().default(false).meta({ description: 'A folder with a blank sheet behind the case.' }),
  cloth: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .default('#20345c')
    .meta({ description: 'Colour of the lining.' }),
  case: z
    .enum(['round', 'square'])
    .default('square')
    .meta({ description: 'Recess of the medal in its case.' }),
});

export type Form = z.infer<typeof formDefinition>;
