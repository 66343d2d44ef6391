import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['bossed']).meta({ description: 'A gong with a deep rim and a round boss in its middle.' }),
  diameter: z.number().positive().max(1.2).meta({ description: 'Of the gong, metres.' }),
});

export type Form = z.infer<typeof formDefinition>;
