import { z } from 'zod';

export const formDefinition = z.strictObject({});

export type Form = z.infer<typeof formDefinition>;
