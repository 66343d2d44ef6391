import { z } from 'zod';

export const formDefinition = z.strictObject({
  stance: z
    .enum(['standing', 'stepping', 'walking', 'gallop', 'gathered', 'rearing'])
    .default('standing')
    .meta({
      description:
        'What it does: stand, lift a foreleg, walk with lowered head, gallop stretched, gallop gathered, rear.',
    }),
  mane: z
    .enum(['falling', 'flying', 'upright'])
    .default('falling')
    .meta({ description: 'Mane and tail: hanging, streaming in the wind, or mane cut short and upright.' }),
  stoutness: z
    .number()
    .min(0.8)
    .max(1.4)
    .default(1)
    .meta({ description: 'Girth, 1 = a riding horse, 1.2 = a steppe horse.' }),
  saddled: z.boolean().default(false).meta({ description: 'Saddle, saddle cloth, girth, bridle.' }),
  hair: z.enum(['body', 'accent']).default('body').meta({
    description: 'Whether mane, tail and hooves are of the body’s stuff or of the accent’s (third surface).',
  }),
  ground: z
    .enum(['slab', 'clouds', 'block', 'dressed-stand', 'dedication-board', 'rocks'])
    .default('slab')
    .meta({
      description:
        'What it stands on: rounded slab of its own stuff, carved clouds, polished block, stand dressed in skin on gilt feet, board with a plate for a dedication, broken rocks.',
    }),
});

export type Form = z.infer<typeof formDefinition>;
