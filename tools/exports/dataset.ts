import { z } from 'zod';
import { contentNoteIds } from '../../src/museum/catalogue/definitions/content-note.ts';
import { correctionDefinition } from '../../src/museum/catalogue/definitions/correction.ts';
import { giftDefinition } from '../../src/museum/catalogue/definitions/gift.ts';
import { modelDefinition } from '../../src/museum/catalogue/definitions/model.ts';
import { resolutionDefinition } from '../../src/museum/catalogue/definitions/resolution.ts';
import { sourceDefinition } from '../../src/museum/catalogue/definitions/source.ts';
import { id, prose } from '../../src/museum/catalogue/definitions/text.ts';
import type { ExportFacts } from './export-facts.ts';
import { exportPaths } from './export-paths.ts';
import { pathOfPage } from '../pages/site-paths.ts';
import { linkFrom } from './link-from.ts';

const schemaName = { $schema: true } as const;
const link = z.string().min(1).meta({
  description: 'Absolute where the address of the site is known, else from the root of the site.',
});

/** A gift in `gifts.json`: its file, and what other files say of it. */
const datasetGift = giftDefinition.omit(schemaName).extend({
  room: id.meta({ description: 'The room it stands in here: a reconstruction, no source says this.' }),
  model: modelDefinition
    .omit(schemaName)
    .meta({ description: 'What its model is made of, and how sure it is.' }),
  corrections: z
    .array(correctionDefinition.omit({ $schema: true, gift: true }))
    .meta({ description: 'What was changed in the record, or is wrong in reports; the latest first.' }),
  contentNotes: z.array(z.strictObject({ id: z.enum(contentNoteIds), reason: prose })),
  links: z.strictObject({ page: link, picture: link, model: link }),
});

/** `gifts.json`: everything the data hold of gifts. */
export const datasetDefinition = z.strictObject({
  $schema: z.literal('./gifts.schema.json'),
  title: z.string(),
  licence: z.literal('CC-BY-4.0'),
  version: z.string().meta({ description: 'Version of the museum that wrote it.' }),
  date: z.string().meta({ description: 'Day of the newest correction in the data, YYYY-MM-DD.' }),
  site: z.url().nullable().meta({ description: 'Where the museum is published; null where not known.' }),
  gifts: z.array(datasetGift).meta({ description: 'In the order in which they entered the catalogue.' }),
  sources: z.record(id, sourceDefinition.omit(schemaName)).meta({ description: 'By id.' }),
  resolutions: z
    .record(id, z.strictObject(resolutionDefinition.shape).omit(schemaName))
    .meta({ description: 'Resolutions of the UN Security Council that bear on gifts, by id.' }),
});

export type Dataset = z.infer<typeof datasetDefinition>;

/** JSON Schema 2020-12 of `gifts.json`, made from the definitions that check the data. @param name of the museum */
export function makeDatasetSchema(name: string): object {
  return {
    title: `${name}: gifts, with the sources of every fact`,
    ...z.toJSONSchema(datasetDefinition, { target: 'draft-2020-12', io: 'input' }),
  };
}

/** Everything the data hold of gifts, as `gifts.json` has it. */
export function makeDataset(facts: ExportFacts): Dataset {
  const { gifts, sources, resolutions, site } = facts;
  const linkTo = (path: string): string => linkFrom(site, path);
  return {
    $schema: './gifts.schema.json',
    title: facts.siteFacts.name['en'] ?? '',
    licence: 'CC-BY-4.0',
    version: facts.version,
    date: facts.date,
    site,
    gifts: gifts.map(
      ({ file: { $schema: _gift, ...gift }, model: { $schema: _model, ...model }, ...own }) => ({
        ...gift,
        room: own.room,
        model,
        corrections: own.record.corrections.map((correction) => ({
          ...correction,
          reason: { ...correction.reason },
          sources: [...correction.sources],
        })),
        contentNotes: own.record.contentNotes.map(({ id: note, reason }) => ({ id: note, reason })),
        links: {
          page: linkTo(pathOfPage('exhibit', gift.id)),
          picture: linkTo(exportPaths.poster(gift.id)),
          model: linkTo(exportPaths.model(gift.id)),
        },
      }),
    ),
    sources: byId(sources),
    resolutions: byId(resolutions),
  };
}

function byId<File extends { readonly $schema: string }>(
  files: ReadonlyMap<string, File>,
): Record<string, Omit<File, '$schema'>> {
  return Object.fromEntries([...files].map(([name, { $schema: _schema, ...file }]) => [name, file] as const));
}
