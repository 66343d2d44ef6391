import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z
    .enum(['sea-turtle', 'tortoise'])
    .default('tortoise')
    .meta({ description: 'A sea turtle with flippers, mounted on a board, or a land tortoise.' }),
});

export type Form = z.infer<typeof formDefinition>;
