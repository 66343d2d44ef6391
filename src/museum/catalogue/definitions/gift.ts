import { z } from 'zod';
import { byLanguage, country, date, describeTexts, id, label, languageTag, prose } from './text.ts';

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
  id: id.meta({
    description: 'Name of this file without .json, and part of the address of the gift. Permanent.',
  }),
  aliases: z.array(id).meta({ description: 'Former ids that still lead here.' }),
  accession: z.int().min(1).meta({
    description:
      'Permanent number; a new gift takes the next free one. It decides places, so it never changes.',
  }),
  title: describeTexts(
    byLanguage(label),
    'What the label says, by language tag; English (`en`) is always there.',
  ),
  originalTitle: z
    .strictObject({ text: label, language: languageTag.nullable() })
    .nullable()
    .meta({ description: 'The title a source gives, in its language. Titles only.' }),
  what: label.meta({ description: 'The kind of thing, in a few words.' }),
  description: describeTexts(
    byLanguage(prose),
    'A sentence or two in our own words, by language tag; English (`en`) is always there.',
  ),
  giver: z
    .strictObject({
      name: label
        .nullable()
        .meta({ description: 'Who gave it, as the sources name them; null where none does.' }),
      role: label.nullable().meta({
        description: 'What the giver was then, as `President of Guinea`; null where no source says.',
      }),
      kind: z
        .enum(['person', 'state', 'party', 'organisation', 'company', 'city', 'unknown'])
        .meta({ description: 'What kind of giver it is.' }),
    })
    .meta({ description: 'Who gave it.' }),
  rank: z
    .strictObject({
      value: z
        .enum(['head-of-state', 'official', 'private'])
        .nullable()
        .meta({ description: 'Rank of the giver; null where the sources do not allow to say.' }),
      reason: prose.meta({ description: 'By what it was judged, in one sentence.' }),
    })
    .meta({ description: 'How high the giver stood, judged by hand.' }),
  country: country.nullable().meta({ description: 'The state then giving; null where no source says.' }),
  countryLabel: label
    .nullable()
    .meta({ description: 'Name of that state in English; null exactly where `country` is.' }),
  countryModern: country
    .nullable()
    .meta({ description: 'A code the maps of today know; null without single successor.' }),
  recipient: label.nullable().meta({
    description: 'kim-il-sung, kim-jong-il, kim-jong-un, or `other:` and a name; null where no source says.',
  }),
  recipientPresumed: label.nullable().meta({ description: 'Our guess where no source names the recipient.' }),
  direction: z.enum(['received', 'given']).meta({ description: '`given` where it was given away.' }),
  date: date.nullable(),
  occasion: prose
    .nullable()
    .meta({ description: 'On what occasion it was given; null where no source says.' }),
  materials: z
    .array(label)
    .meta({ description: 'What it is made of, as the sources say; empty where none does.' }),
  dimensions: prose.nullable().meta({ description: 'The size a source states.' }),
  displayed: prose.nullable().meta({ description: 'The place of display a source names.' }),
  whereabouts: z
    .strictObject({
      value: z.enum(['seen', 'reported', 'destined', 'unknown', 'elsewhere', 'outgoing']).meta({
        description:
          'seen: a named visitor or reporter says it stands there; reported: press, guide book or state media do; destined: expected to go there; unknown: nobody says; elsewhere: known to be in another place; outgoing: it was given away.',
      }),
      reason: prose.meta({ description: 'By what it was judged, in one sentence.' }),
    })
    .meta({ description: 'How well it is known to stand in the exhibition, judged by hand.' }),
  isLivingAnimal: z.boolean().meta({ description: 'Living animals never stood in the house.' }),
  sanctions: z
    .strictObject({
      note: prose.meta({ description: 'How sanctions bear on the gift, in our own words.' }),
      resolutions: z.array(id).meta({ description: 'Ids of files in data/resolutions.' }),
      sources: z.array(id).meta({ description: 'Ids of files in data/sources that say so.' }),
    })
    .nullable()
    .meta({ description: 'Null where no sanctions bear on it.' }),
  claims: z.array(claimDefinition).min(1).meta({
    description: 'Who says what: every fact above has at least one. `npm run gift -- claim` adds one.',
  }),
  disputes: prose
    .nullable()
    .meta({ description: 'Where sources disagree, or what stays open; null where nothing does.' }),
  confidence: z.enum(['high', 'medium', 'low']).meta({
    description: 'How sure all this is: high with several sources or one that saw it, low with hearsay.',
  }),
  possiblySame: z
    .array(id)
    .meta({ description: 'Gifts that may be the same thing told twice; each names the other.' }),
});

export type GiftFile = z.infer<typeof giftDefinition>;
