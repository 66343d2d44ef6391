import { z } from 'zod';

export const formDefinition = z.strictObject({
  beast: z
    .enum(['brown-bear'])
    .meta({ description: 'Whose skin it is; it lies spread, head and paws left on.' }),
});

export type Form = z.infer<typeof formDefinition>;
