import { z } from 'zod';
import { date, id, label, languageTag, prose } from './text.ts';

/** `data/sources/<id>.json`: a page somebody published. Null where it does not say. */
export const sourceDefinition = z.strictObject({
  $schema: z.literal('../schema/source.schema.json'),
  id,
  title: label.nullable(),
  publisher: label.nullable(),
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
    .nullable(),
  language: languageTag.nullable(),
  reliability: z.enum(['high', 'medium', 'low']).nullable(),
  note: prose.nullable(),
  isStateSite: z.boolean().meta({
    description: 'Served for the North Korean state; reading it is restricted in some countries.',
  }),
  readInPart: z.boolean().meta({ description: 'Only the beginning of the page was read.' }),
});

export type SourceFile = z.infer<typeof sourceDefinition>;
