import { z } from 'zod';
import { clothNames, giftLights } from '../curation.ts';
import { id } from './text.ts';

/** `data/curation/<gift>.json`: where a curator has put a gift, on which cloth and in which light. */
export const curationDefinition = z.strictObject({
  $schema: z.literal('../schema/curation.schema.json'),
  gift: id.meta({ description: 'Id of the gift; the name of the file.' }),
  place: z
    .string()
    .max(260)
    .regex(
      /^[a-z0-9-]+\.[a-z0-9-]+\.[1-9]\d{0,5}$/,
      'the address of a place: room, furniture and number, joined by dots',
    )
    .nullable()
    .meta({
      description:
        'Where it stands: room, furniture and number, as an address has them; null for the place the rules give it.',
    }),
  cloth: z
    .enum(clothNames)
    .nullable()
    .meta({ description: 'The cloth under it; null for the one that tells the rank of the giver.' }),
  light: z
    .enum(giftLights)
    .nullable()
    .meta({ description: 'Brighter or dimmer than the things around it; null for the light of its room.' }),
});

export type CurationFile = z.infer<typeof curationDefinition>;
