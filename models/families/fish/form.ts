import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z
    .enum(['tuna', 'ornament'])
    .default('ornament')
    .meta({ description: 'A whole bluefin tuna on chocks, or a fish of metal on a turned stand.' }),
});

export type Form = z.infer<typeof formDefinition>;
