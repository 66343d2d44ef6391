import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z.enum(['rag']).meta({ description: 'Sewn of cloth and stuffed, with hair of yarn.' }),
  pieces: z.int().min(1).max(3).default(2).meta({ description: 'How many dolls sit side by side.' }),
});

export type Form = z.infer<typeof formDefinition>;
