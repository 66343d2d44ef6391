import type { TotalFile } from '../../src/museum/catalogue/definitions/total.ts';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import type { BuildingPart } from '../../src/museum/floorplan/building-part.ts';
import type { SourceFile } from '../../src/museum/catalogue/definitions/source.ts';
import { cleanText } from './clean-text.ts';
import { makeId } from './make-id.ts';
import type { Mapping } from './mapping.ts';
import { museumTexts } from './museum-texts.ts';
import type { LookedGift } from './plan-rooms.ts';

export interface MuseumFacts {
  readonly mapping: Mapping;
  /** In the order of accession. */
  readonly placed: readonly LookedGift[];
  readonly collectionSource: SourceFile | null;
  /** Records of the collection in all, those left out among them. */
  readonly records: number;
  /** Null where the museum keeps the building it has. */
  readonly building: BuildingFacts | null;
  /** Parts and regions of the house, as the project has them. */
  readonly parts: readonly BuildingPart[];
  readonly regions: unknown;
  /** Day of the import, `YYYY-MM-DD`. */
  readonly day: string;
}

/** The licence under which all that is ours in such a museum is given on. */
const ownLicence = 'CC-BY-4.0';

/** The files of a museum by path, as `data/README.md` and `models/README.md` have them. */
export function* museumFiles(facts: MuseumFacts): Generator<readonly [path: string, content: object]> {
  const { mapping, placed, collectionSource, records, building, parts, regions } = facts;
  const firstSource = collectionSource ?? placed.find(({ gift }) => gift.source)?.gift.source;
  if (!firstSource) throw new Error('import: no record has a source');
  yield [
    'data/museum.json',
    {
      $schema: './schema/museum.schema.json',
      name: { en: cleanText(mapping.name) },
      spoken: [mapping.collection.language ?? 'en'],
      shownTotal: 'collection',
      licence: ownLicence,
      dataset: makeId(mapping.name) || 'museum',
      abstract: cleanText(
        `Records of ${mapping.collection.name}, one row a thing, with a source for every fact.`,
      ),
      date: facts.day,
      contact: { email: null, issues: null },
      site: null,
      embed: { tag: 'museum-tour' },
    },
  ];
  const total: TotalFile = {
    $schema: '../schema/total.schema.json',
    id: 'collection',
    date: facts.day,
    gifts: Math.max(1, records),
    countries: null,
    rooms: null,
    counts: 'all',
    note: 'All records of the collection that were imported, those left out among them.',
    sources: [firstSource.id],
  };
  yield ['data/totals/collection.json', total];
  if (collectionSource) yield [`data/sources/${collectionSource.id}.json`, collectionSource];
  for (const [row, { gift: imported, look }] of placed.entries()) {
    const { gift, source, licence } = imported;
    if (source) yield [`data/sources/${source.id}.json`, source];
    yield [`data/gifts/${gift.id}.json`, { ...gift, accession: row + 1 }];
    yield [
      `models/gifts/${gift.id}/model.json`,
      {
        $schema: '../../../data/schema/model.schema.json',
        family: look.kind === 'picture' ? 'framed-picture' : 'object',
        imported: { file: look.file, sight: look.sight, licence },
        size: look.size,
        sizeBasis: look.sizeBasis,
        grade:
          look.kind === 'linen'
            ? 'artists-impression'
            : look.isSizeKnown
              ? 'documented-size'
              : 'documented-description',
        basis: look.basis,
        surfaces:
          look.kind === 'picture'
            ? [
                { material: 'paper', colour: '#cfc8ba' },
                { material: 'walnut', colour: '#4a3423' },
              ]
            : [{ material: 'linen', colour: '#d8cfbd' }],
        author: cleanText(mapping.collection.name),
        licence: ownLicence,
      },
    ];
  }
  if (building) yield* buildingFiles(building, parts, regions);
  const houses = new Map((building?.houses ?? []).map(({ id, name }) => [id, name['en'] ?? id]));
  for (const [path, messages] of museumTexts(
    cleanText(mapping.name),
    cleanText(mapping.collection.name),
    houses,
  ))
    yield [`data/text/${path}`, messages];
}

function* buildingFiles(
  building: BuildingFacts,
  parts: readonly BuildingPart[],
  regions: unknown,
): Generator<readonly [path: string, content: object]> {
  const { templates, rooms, houses, grounds, entrance, arrival } = building;
  for (const template of templates)
    yield [
      `data/building/templates/${template.id}.json`,
      { $schema: '../../schema/template.schema.json', ...ungraded(template) },
    ];
  for (const room of rooms)
    yield [`data/building/rooms/${room.id}.json`, { $schema: '../../schema/room.schema.json', ...room }];
  for (const house of houses)
    yield [`data/building/houses/${house.id}.json`, { $schema: '../../schema/house.schema.json', ...house }];
  yield [
    'data/building/grounds.json',
    { $schema: '../schema/grounds.schema.json', entrance, arrival, grounds },
  ];
  yield [
    'data/building/parts.json',
    { $schema: '../schema/parts.schema.json', parts: parts.map((part) => ungraded(part)) },
  ];
  yield ['data/building/regions.json', { $schema: '../schema/regions.schema.json', ...(regions as object) }];
}

/** Drawn for this museum: what another house is known by says nothing of it. */
function ungraded<Part extends object>(part: Part): Part {
  return { ...part, grade: 'reconstructed', gradeReason: 'Drawn for this museum.', gradeSources: [] };
}
