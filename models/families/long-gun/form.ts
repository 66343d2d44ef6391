import { z } from 'zod';

export const formDefinition = z.strictObject({
  kind: z
    .enum(['double-barrelled', 'bolt-action'])
    .meta({ description: 'Two smooth barrels side by side, or a rifle with a bolt.' }),
  scope: z.boolean().default(false).meta({ description: 'A telescopic sight; bolt action only.' }),
  sling: z.boolean().default(false).meta({ description: 'A leather sling.' }),
  engraved: z
    .boolean()
    .default(false)
    .meta({ description: 'Scrolls on the lock plates; double-barrelled only.' }),
});

export type Form = z.infer<typeof formDefinition>;
