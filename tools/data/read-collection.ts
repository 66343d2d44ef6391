import type { Curation } from '../../src/museum/catalogue/curation.ts';
import type { GiftEntry, GiftId } from '../../src/museum/catalogue/gift-entry.ts';
import type { CitedResolution, SanctionsNote, SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import { parseEdtf } from '../../src/museum/catalogue/parse-edtf.ts';
import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import { checkFiles } from './check-files.ts';
import type { Collection, GiftDetail } from './collection.ts';
import type { FileOf } from './file-kinds.ts';
import { listContentNotes } from './list-content-notes.ts';
import { listCorrections } from './list-corrections.ts';
import { formatFaults } from './format-faults.ts';
import type { MuseumFiles } from './museum-files.ts';
import { readBuilding } from './pack-building.ts';
import { readDataFolder } from './read-data-folder.ts';
import type { readMuseumFile } from './read-museum-files.ts';
import { withoutSchema } from './without-schema.ts';

/**
 * The museum as its files under `data/` and `models/` have it.
 *
 * @param root folder of the project
 * @param texts of its files by path from the root, where they are others than those that lie there
 * @throws with the list of all faults when the data has any: nothing of a broken catalogue is ever served
 */
export function readCollection(root: string, texts?: ReadonlyMap<string, string>): Collection {
  return collectGifts(readSoundFiles(root, { texts }), root);
}

/**
 * The files under `data/` and `models/`, checked.
 *
 * @param root folder of the project
 * @param read texts of its files, where they are others than those that lie there; how one file is read, if in another way than anew
 * @throws with the list of all faults when the data has any
 */
export function readSoundFiles(
  root: string,
  {
    texts = readDataFolder(root),
    readFile,
  }: {
    readonly texts?: ReadonlyMap<string, string> | undefined;
    readonly readFile?: typeof readMuseumFile;
  } = {},
): MuseumFiles {
  const { files, faults } = checkFiles(texts, readFile);
  if (faults.length > 0 || !files.museum) throw new Error(`read-collection: ${formatFaults(faults, texts)}`);
  return files;
}

/**
 * The museum that files make, which have been checked.
 *
 * @param root folder whose `data/building` the house is planned from
 */
export function collectGifts(museum: MuseumFiles, root: string): Collection {
  const gifts = [...museum.gifts.values()].sort((a, b) => a.accession - b.accession);
  const totals = [...museum.totals.values()].map(withoutSchema);
  let building: BuildingFacts | null = null;
  return {
    get building() {
      return (building ??= readBuilding(root));
    },
    entries: gifts.map((gift) => readEntry(gift, museum)),
    totals,
    totalSources: readSources(
      totals.flatMap(({ sources }) => sources),
      museum,
    ),
    shownTotal: museum.museum?.shownTotal ?? '',
    detail: ({ id }) => {
      const gift = museum.gifts.get(id);
      if (!gift) throw new Error(`read-collection: there is no gift ${id}`);
      return readDetail(gift, museum);
    },
  };
}

/** The file of a gift's model; the check has made sure that there is one. */
function modelOf(id: string, museum: MuseumFiles): FileOf<'model'> {
  const model = museum.models.get(id);
  if (!model) throw new Error(`read-collection: ${id} has no model.json`);
  return model;
}

function readEntry(gift: FileOf<'gift'>, museum: MuseumFiles): GiftEntry {
  const model = modelOf(gift.id, museum);
  const range = gift.date === null ? null : parseEdtf(gift.date);
  const { country } = gift;
  const curation = readCuration(museum.curation.get(gift.id));
  return {
    id: gift.id as GiftId,
    aliases: gift.aliases,
    accession: gift.accession,
    title: gift.title,
    giver: gift.giver.name,
    giverKind: gift.giver.kind,
    rank: gift.rank.value,
    country,
    countryLabel: gift.countryLabel,
    region:
      country === null
        ? null
        : (museum.regions?.find(({ countries }) => countries.includes(country))?.id ?? null),
    recipient: gift.recipient,
    recipientPresumed: gift.recipientPresumed,
    direction: gift.direction,
    date: gift.date,
    years: range === null || 'fault' in range ? null : [range.first[0], range.last[0]],
    whereabouts: gift.whereabouts.value,
    isLivingAnimal: gift.isLivingAnimal,
    family: model.family,
    hasOwnModel:
      museum.recipes.has(gift.id) || model.form !== undefined || (model.imported?.file ?? null) !== null,
    size: model.size,
    modelGrade: model.grade,
    surfaces: model.surfaces,
    ...(curation && { curation }),
  };
}

/** What is decided of a gift; undefined where nothing is. */
function readCuration(file: FileOf<'curation'> | undefined): Curation | undefined {
  if (!file) return undefined;
  const { place, cloth, light } = file;
  return {
    ...(place !== null && { place }),
    ...(cloth !== null && { cloth }),
    ...(light !== null && { light }),
  };
}

function readDetail(gift: FileOf<'gift'>, museum: MuseumFiles): GiftDetail {
  const model = modelOf(gift.id, museum);
  const cited = new Set<string>(gift.claims.map((claim) => claim.source));
  const sanctions: SanctionsNote | null = gift.sanctions && {
    note: gift.sanctions.note,
    resolutions: gift.sanctions.resolutions.flatMap((id): CitedResolution[] => {
      const resolution = museum.resolutions.get(id);
      return resolution ? [readResolution(resolution, gift.id, museum)] : [];
    }),
    sources: gift.sanctions.sources,
  };
  for (const id of sanctions?.sources ?? []) cited.add(id);
  for (const { statements } of sanctions?.resolutions ?? []) {
    for (const { source } of statements) cited.add(source);
  }
  const corrections = listCorrections(museum, gift.id);
  for (const { corrects, sources } of corrections) {
    for (const source of [...sources, ...(corrects === null ? [] : [corrects])]) cited.add(source);
  }
  return {
    what: gift.what,
    description: gift.description,
    originalTitle: gift.originalTitle,
    giverRole: gift.giver.role,
    countryModern: gift.countryModern,
    occasion: gift.occasion,
    materials: gift.materials,
    dimensions: gift.dimensions,
    whereaboutsReason: gift.whereabouts.reason,
    rankReason: gift.rank.reason,
    disputes: gift.disputes,
    confidence: gift.confidence,
    claims: gift.claims,
    sanctions,
    corrections,
    contentNotes: listContentNotes(museum, gift.id),
    possiblySame: gift.possiblySame,
    modelBasis: model.basis,
    sizeBasis: model.sizeBasis,
    sources: readSources(cited, museum),
  };
}

/** The sources named, each once, by id. */
function readSources(ids: Iterable<string>, museum: MuseumFiles): Record<string, SourceRecord> {
  const names = [...new Set(ids)].sort();
  return Object.fromEntries(names.map((id) => [id, readSource(id, museum)]));
}

function readSource(id: string, museum: MuseumFiles): SourceRecord {
  const source = museum.sources.get(id);
  if (!source) throw new Error(`read-collection: there is no source ${id}`);
  return withoutSchema(source);
}

/** A resolution as far as it concerns one gift: words about other gifts are left out. */
function readResolution(file: FileOf<'resolution'>, gift: string, museum: MuseumFiles): CitedResolution {
  const onlyPossibly = !file.appliesTo.gifts.includes(gift) && file.possiblyAppliesTo.gifts.includes(gift);
  return {
    resolution: file.resolution ?? '',
    year: file.year,
    paragraphs: file.paragraphs ?? '',
    subject: file.subject,
    certainty: `${onlyPossibly ? 'It possibly covers this gift. ' : ''}${file.certainty}`,
    url: readSource(file.source, museum).url,
    statements: file.statements
      .filter(({ about }) => about.length === 0 || about.includes(gift))
      .map(({ who, date, said, source }) => ({ who, date, said, source })),
  };
}
