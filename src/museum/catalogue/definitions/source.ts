import { z } from 'zod';
import { date, id, label, languageTag, prose } from './text.ts';

/** `data/sources/<id>.json`: a page somebody published. Null where it does not say. */
export const sourceDefinition = z.strictObject({
  $schema: z.literal('../schema/source.schema.json'),
  id: id.meta({ description: 'Name of this file without .json; claims cite it by that. Permanent.' }),
  title: label
    .nullable()
    .meta({ description: 'Title as the page has it, in its language; null where it has none.' }),
  publisher: label.nullable().meta({ description: 'Who published it; null where the page does not say.' }),
  url: z.string().max(600).meta({ description: 'An address that begins with http:// or https://.' }),
  published: date.nullable(),
  kind: z
    .enum([
      'news-agency',
      'newspaper',
      'state-media',
      'travel-account',
      'tour-operator',
      'encyclopedia',
      'academic',
      'un-document',
      'other',
    ])
    .nullable()
    .meta({ description: 'What kind of source it is; null where one cannot tell.' }),
  language: languageTag.nullable().meta({ description: 'Language of the page: en, ko, zh-Hans …' }),
  reliability: z.enum(['high', 'medium', 'low']).nullable().meta({
    description:
      'high: it saw the thing or has records; medium: it names who did; low: hearsay; null where nobody has judged.',
  }),
  note: prose.nullable().meta({ description: 'What a reader should know of the page; null for nothing.' }),
  isStateSite: z.boolean().meta({
    description: 'Served for the North Korean state; reading it is restricted in some countries.',
  }),
  readInPart: z.boolean().meta({ description: 'Only the beginning of the page was read.' }),
});

export type SourceFile = z.infer<typeof sourceDefinition>;
