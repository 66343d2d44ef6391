import { z } from 'zod';

export const formDefinition = z.strictObject({
  outline: z.enum(['oval', 'round']).default('oval').meta({ description: 'Of the shield.' }),
  ornament: z
    .enum(['scrolls', 'plain'])
    .default('scrolls')
    .meta({ description: 'Chased on the shield round its boss.' }),
  spears: z.boolean().default(true).meta({ description: 'Two spears with pierced heads crossed behind it.' }),
});

export type Form = z.infer<typeof formDefinition>;
