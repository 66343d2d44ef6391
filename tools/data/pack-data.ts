import type { CatalogueFacts } from '../../src/museum/catalogue/catalogue-facts.ts';
import type { GiftEntry, GiftId } from '../../src/museum/catalogue/gift-entry.ts';
import type {
  CitedResolution,
  GiftRecord,
  SanctionsNote,
  SourceRecord,
} from '../../src/museum/catalogue/gift-record.ts';
import { parseEdtf } from '../../src/museum/catalogue/parse-edtf.ts';
import { checkFiles } from './check-files.ts';
import type { FileOf } from './file-kinds.ts';
import { formatFaults } from './format-faults.ts';
import type { MuseumFiles } from './museum-files.ts';
import { readDataFolder } from './read-data-folder.ts';

/**
 * The data as the tour fetches it, by file name: `catalogue.json` (`CatalogueFacts`, every visitor loads it),
 * `gifts/<id>.json` (`GiftRecord`, fetched when a panel opens) and `tours.json` (outlines of the tours).
 *
 * @param root folder of the project
 * @throws with the list of all faults when the data has any: nothing of a broken catalogue is ever served
 */
export function packData(root: string): { files: Map<string, string> } {
  const { files: museum, faults } = checkFiles(readDataFolder(root));
  if (faults.length > 0 || !museum.museum) throw new Error(`pack-data: ${formatFaults(faults)}`);

  const gifts = [...museum.gifts.values()].sort((a, b) => a.accession - b.accession);
  const entries = gifts.map((gift) => packEntry(gift, museum));
  const totals = [...museum.totals.values()].map(withoutSchema);
  const facts: CatalogueFacts = {
    gifts: entries,
    totals,
    totalSources: packSources(
      totals.flatMap(({ sources }) => sources),
      museum,
    ),
    shownTotal: museum.museum.shownTotal,
  };
  const packed = new Map<string, string>([['catalogue.json', JSON.stringify(facts)]]);
  gifts.forEach((gift, row) => {
    const entry = entries[row];
    if (entry) packed.set(`gifts/${gift.id}.json`, JSON.stringify(packRecord(gift, entry, museum)));
  });
  const tours = [...museum.tours.values()].sort((a, b) => a.order - b.order).map(withoutSchema);
  packed.set('tours.json', JSON.stringify({ tours }));
  return { files: packed };
}

/** What a file says, without the line that tells editors what it may say. */
function withoutSchema<T extends { $schema: string }>(file: T): Omit<T, '$schema'> {
  const { $schema, ...facts } = file;
  void $schema;
  return facts;
}

/** The file of a gift's model; the check has made sure that there is one. */
function modelOf(id: string, museum: MuseumFiles): FileOf<'model'> {
  const model = museum.models.get(id);
  if (!model) throw new Error(`pack-data: ${id} has no model.json`);
  return model;
}

function packEntry(gift: FileOf<'gift'>, museum: MuseumFiles): GiftEntry {
  const model = modelOf(gift.id, museum);
  const range = gift.date === null ? null : parseEdtf(gift.date);
  const { country } = gift;
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
    hasOwnModel: museum.recipes.has(gift.id) || model.form !== undefined,
    size: model.size,
    modelGrade: model.grade,
    surfaces: model.surfaces,
  };
}

function packRecord(gift: FileOf<'gift'>, entry: GiftEntry, museum: MuseumFiles): GiftRecord {
  const model = modelOf(gift.id, museum);
  const cited = new Set<string>(gift.claims.map((claim) => claim.source));
  const sanctions: SanctionsNote | null = gift.sanctions && {
    note: gift.sanctions.note,
    resolutions: gift.sanctions.resolutions.flatMap((id): CitedResolution[] => {
      const resolution = museum.resolutions.get(id);
      return resolution ? [packResolution(resolution, gift.id, museum)] : [];
    }),
    sources: gift.sanctions.sources,
  };
  for (const id of sanctions?.sources ?? []) cited.add(id);
  for (const { statements } of sanctions?.resolutions ?? []) {
    for (const { source } of statements) cited.add(source);
  }
  return {
    entry,
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
    possiblySame: gift.possiblySame,
    modelBasis: model.basis,
    sizeBasis: model.sizeBasis,
    sources: packSources(cited, museum),
  };
}

/** The sources named, each once, by id. */
function packSources(ids: Iterable<string>, museum: MuseumFiles): Record<string, SourceRecord> {
  const names = [...new Set(ids)].sort();
  return Object.fromEntries(names.map((id) => [id, packSource(id, museum)]));
}

function packSource(id: string, museum: MuseumFiles): SourceRecord {
  const source = museum.sources.get(id);
  if (!source) throw new Error(`pack-data: there is no source ${id}`);
  return withoutSchema(source);
}

/** A resolution as far as it concerns one gift: words about other gifts are left out. */
function packResolution(file: FileOf<'resolution'>, gift: string, museum: MuseumFiles): CitedResolution {
  const onlyPossibly = !file.appliesTo.gifts.includes(gift) && file.possiblyAppliesTo.gifts.includes(gift);
  return {
    resolution: file.resolution ?? '',
    year: file.year,
    paragraphs: file.paragraphs ?? '',
    subject: file.subject,
    certainty: `${onlyPossibly ? 'It possibly covers this gift. ' : ''}${file.certainty}`,
    url: packSource(file.source, museum).url,
    statements: file.statements
      .filter(({ about }) => about.length === 0 || about.includes(gift))
      .map(({ who, date, said, source }) => ({ who, date, said, source })),
  };
}
