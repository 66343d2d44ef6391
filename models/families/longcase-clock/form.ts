import { z } from 'zod';

export const formDefinition = z.strictObject({
  hood: z
    .enum(['arched', 'flat'])
    .meta({ description: 'Top of the hood: a broken arch with finials, or a flat cornice.' }),
  numerals: z
    .enum(['roman', 'arabic', 'batons'])
    .default('roman')
    .meta({ description: 'How the hours are marked.' }),
});

export type Form = z.infer<typeof formDefinition>;
