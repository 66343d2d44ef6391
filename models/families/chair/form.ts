import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['easy-chair']).meta({ description: 'A low stuffed armchair on short feet.' }),
  buttoned: z.boolean().default(true).meta({ description: 'Its back is drawn in with buttons.' }),
});

export type Form = z.infer<typeof formDefinition>;
