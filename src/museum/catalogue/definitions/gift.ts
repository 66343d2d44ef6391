import { z } from 'zod';
import { byLanguage, country, date, id, label, languageTag, prose } from './text.ts';

/** What a claim may speak for. A claim on the giver also supports country, recipient and kind of giver. */
export const claimField = z
  .enum([
    'what',
    'title',
    'giver',
    'country',
    'recipient',
    'date',
    'occasion',
    'description',
    'materials',
    'dimensions',
    'whereabouts',
    'sanctions',
    'direction',
  ])
  .meta({
    description:
      'The part of the record this claim supports. `giver` also supports country, recipient and the kind of giver; `whereabouts` also supports `displayed`; `description` and `what` also support the title.',
  });

export const claimDefinition = z.strictObject({
  field: claimField,
  says: prose.meta({ description: 'One fact, in our own words.' }),
  source: id.meta({ description: 'Id of a file in data/sources.' }),
});

/** `data/gifts/<id>.json`: all that is known of one gift. */
export const giftDefinition = z.strictObject({
  $schema: z.literal('../schema/gift.schema.json'),
  id,
  aliases: z.array(id).meta({ description: 'Former ids that still lead here.' }),
  accession: z.int().min(1).meta({
    description:
      'Permanent number; a new gift takes the next free one. It decides places, so it never changes.',
  }),
  title: byLanguage(label),
  originalTitle: z
    .strictObject({ text: label, language: languageTag.nullable() })
    .nullable()
    .meta({ description: 'The title a source gives, in its language. Titles only.' }),
  what: label.meta({ description: 'The kind of thing, in a few words.' }),
  description: byLanguage(prose),
  giver: z.strictObject({
    name: label.nullable(),
    role: label.nullable(),
    kind: z.enum(['person', 'state', 'party', 'organisation', 'company', 'city', 'unknown']),
  }),
  rank: z.strictObject({
    value: z.enum(['head-of-state', 'official', 'private']).nullable(),
    reason: prose,
  }),
  country: country.nullable().meta({ description: 'The state then giving; null where no source says.' }),
  countryLabel: label.nullable(),
  countryModern: country
    .nullable()
    .meta({ description: 'A code the maps of today know; null without single successor.' }),
  recipient: label.nullable().meta({
    description: 'kim-il-sung, kim-jong-il, kim-jong-un, or `other:` and a name; null where no source says.',
  }),
  recipientPresumed: label.nullable().meta({ description: 'Our guess where no source names the recipient.' }),
  direction: z.enum(['received', 'given']),
  date: date.nullable(),
  occasion: prose.nullable(),
  materials: z.array(label),
  dimensions: prose.nullable().meta({ description: 'The size a source states.' }),
  displayed: prose.nullable().meta({ description: 'The place of display a source names.' }),
  whereabouts: z.strictObject({
    value: z.enum(['seen', 'reported', 'destined', 'unknown', 'elsewhere', 'outgoing']),
    reason: prose,
  }),
  isLivingAnimal: z.boolean(),
  sanctions: z
    .strictObject({
      note: prose,
      resolutions: z.array(id).meta({ description: 'Ids of files in data/resolutions.' }),
      sources: z.array(id),
    })
    .nullable(),
  claims: z.array(claimDefinition).min(1),
  disputes: prose.nullable(),
  confidence: z.enum(['high', 'medium', 'low']),
  possiblySame: z
    .array(id)
    .meta({ description: 'Gifts that may be the same thing told twice; each names the other.' }),
});

export type GiftFile = z.infer<typeof giftDefinition>;
