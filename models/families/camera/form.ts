import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z
    .enum(['single-lens-reflex'])
    .meta({ description: 'A film camera with a prism hump and an exchangeable lens.' }),
  finish: z
    .enum(['silver', 'black'])
    .default('black')
    .meta({ description: 'Top and bottom plates bright or black.' }),
  strap: z.boolean().default(true).meta({ description: 'A leather strap lies round it.' }),
});

export type Form = z.infer<typeof formDefinition>;
