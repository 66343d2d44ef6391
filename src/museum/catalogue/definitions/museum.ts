import { z } from 'zod';
import { byLanguage, id, label, languageTag } from './text.ts';

/** `data/museum.json`: the museum as a whole. */
export const museumDefinition = z.strictObject({
  $schema: z.literal('./schema/museum.schema.json'),
  name: byLanguage(label),
  spoken: z.array(languageTag).min(1).max(20).optional().meta({
    description:
      'Languages in which its tours, routes and events are told, all of them in each, that of its curators first. English alone, if left out.',
  }),
  shownTotal: id.meta({ description: 'Id of the claimed total whose places the house fills.' }),
  licence: z.literal('CC-BY-4.0'),
  dataset: id.meta({
    description: 'What the data are called as a package: the download is `<dataset>-<version>.zip`.',
  }),
  abstract: z.string().max(400).optional().meta({
    description: 'One sentence in English on what the data tell of, for those who download them.',
  }),
  keywords: z.array(label).max(12).optional().meta({
    description: 'What the data are found by, in English, beside `museum` and `provenance`.',
  }),
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}$/)
    .optional()
    .meta({ description: 'Day on which the data were gathered; a later correction goes before it.' }),
  contact: z
    .strictObject({
      email: z
        .string()
        .max(120)
        .regex(/^[A-Za-z0-9._+-]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/, 'an e-mail address')
        .nullable(),
      issues: z.string().max(600).nullable().meta({
        description:
          'Address of a page that files a new issue and takes `title` and `body`, as https://example.org/project/issues/new.',
      }),
      suggestions: z.string().max(600).nullable().optional().meta({
        description:
          'Address of a form for a new source, with `{gift}` (its id), `{title}` and `{link}` (where it is seen) where they go, as https://example.org/project/issues/new?template=source.yml&gift={gift}&link={link}. Without it, suggestions go to `issues` or `email`.',
      }),
    })
    .meta({
      description: 'Where readers may report errors and suggest sources; null where there is no such way.',
    }),
  site: z.string().max(300).nullable().meta({
    description:
      'Address under which the tour is published, ending in a slash, as https://example.org/museum/; null where it is not known.',
  }),
  embed: z
    .strictObject({
      tag: z
        .string()
        .max(60)
        .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/, 'lower-case words joined by hyphens, two at least'),
    })
    .meta({ description: 'How articles embed the tour: the name of its element.' }),
});

export type MuseumFile = z.infer<typeof museumDefinition>;
