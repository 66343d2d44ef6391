import { z } from 'zod';
import { byLanguage, id, label } from './text.ts';

/** `data/museum.json`: the museum as a whole. */
export const museumDefinition = z.strictObject({
  $schema: z.literal('./schema/museum.schema.json'),
  name: byLanguage(label),
  shownTotal: id.meta({ description: 'Id of the claimed total whose places the house fills.' }),
  licence: z.literal('CC-BY-4.0'),
  contributionLink: z
    .string()
    .max(600)
    .nullable()
    .meta({ description: 'Where readers may send corrections.' }),
});

export type MuseumFile = z.infer<typeof museumDefinition>;
