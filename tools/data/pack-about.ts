import type {
  AboutFacts,
  AboutNumbers,
  LicensedPackage,
  NamedGift,
} from '../../src/museum/catalogue/about-facts.ts';
import type { SourceRecord } from '../../src/museum/catalogue/gift-record.ts';
import type { FileOf } from './file-kinds.ts';
import { listCorrections } from './list-corrections.ts';
import type { MuseumFiles } from './museum-files.ts';
import { readBuilding } from './pack-building.ts';
import { packLicences } from './pack-licences.ts';
import type { PackedFile } from './packed-file.ts';
import { readDataFolder } from './read-data-folder.ts';
import { readMuseumFiles } from './read-museum-files.ts';
import { withoutSchema } from './without-schema.ts';

/**
 * What the museum says of itself: `about.json` (`AboutFacts`) and `licences.txt`.
 *
 * @param root folder of the project
 * @param museum folder with the data, if it is another museum's
 * @param files of that folder, if they have been read
 * @throws when a correction names a gift or a source nobody has; the check of the data says more
 */
export function packAbout(
  root: string,
  museum = root,
  files = readMuseumFiles(readDataFolder(museum)).files,
): PackedFile[] {
  const { packages, texts } = packLicences(root);
  return [
    {
      name: 'about.json',
      content: JSON.stringify(collectAbout(files, readBuilding(museum).rooms, packages)),
    },
    { name: 'licences.txt', content: texts },
  ];
}

/** @param rooms of the building, graded */
export function collectAbout(
  files: MuseumFiles,
  rooms: readonly { readonly grade: keyof AboutNumbers['rooms'] }[],
  packages: readonly LicensedPackage[],
): AboutFacts {
  const gifts = [...files.gifts.keys()].sort();
  const corrections = [null, ...gifts]
    .flatMap((gift) =>
      listCorrections(files, gift).map((correction) => ({
        ...correction,
        gift: gift === null ? null : nameGift(files, gift),
      })),
    )
    .sort((a, b) => b.date.localeCompare(a.date));
  const cited = corrections.flatMap(({ sources, corrects }) => [...sources, corrects ?? []].flat());
  return {
    numbers: count(files, rooms),
    corrections,
    contentNotes: [...files.contentNotes.values()].map(({ id, gifts: marked }) => ({
      id,
      gifts: marked.map(({ gift, reason }) => ({ ...nameGift(files, gift), reason })),
    })),
    packages,
    contact: files.museum?.contact ?? { email: null, issues: null },
    sources: Object.fromEntries([...new Set(cited)].sort().map((id) => [id, readSource(files, id)])),
  };
}

function count(
  files: MuseumFiles,
  graded: readonly { readonly grade: keyof AboutNumbers['rooms'] }[],
): AboutNumbers {
  const gifts = [...files.gifts.values()];
  const sources = [...files.sources.values()];
  const models = [...files.models.values()];
  const where = (value: FileOf<'gift'>['whereabouts']['value']): number =>
    gifts.filter(({ whereabouts }) => whereabouts.value === value).length;
  const look = (grade: FileOf<'model'>['grade']): number =>
    models.filter((model) => model.grade === grade).length;
  const rooms = (grade: keyof AboutNumbers['rooms']): number =>
    graded.filter((room) => room.grade === grade).length;
  return {
    gifts: gifts.length,
    claims: gifts.reduce((sum, { claims }) => sum + claims.length, 0),
    sized: gifts.filter(({ dimensions }) => dimensions !== null).length,
    dated: gifts.filter(({ date }) => date !== null).length,
    withoutRecipient: gifts.filter(({ recipient }) => recipient === null).length,
    disputed: gifts.filter(({ disputes }) => disputes !== null).length,
    sources: sources.length,
    stateMedia: sources.filter(({ kind }) => kind === 'state-media').length,
    readInPart: sources.filter(({ readInPart }) => readInPart).length,
    totals: files.totals.size,
    tours: files.tours.size,
    whereabouts: {
      seen: where('seen'),
      reported: where('reported'),
      destined: where('destined'),
      unknown: where('unknown'),
      elsewhere: where('elsewhere'),
      outgoing: where('outgoing'),
    },
    modelGrades: {
      'documented-size': look('documented-size'),
      'documented-description': look('documented-description'),
      'artists-impression': look('artists-impression'),
    },
    rooms: {
      documented: rooms('documented'),
      inferred: rooms('inferred'),
      reconstructed: rooms('reconstructed'),
    },
  };
}

function nameGift(files: MuseumFiles, id: string): NamedGift {
  const gift = files.gifts.get(id);
  if (!gift) throw new Error(`pack-about: there is no gift ${id}`);
  return { id, title: gift.title };
}

function readSource(files: MuseumFiles, id: string): SourceRecord {
  const source = files.sources.get(id);
  if (!source) throw new Error(`pack-about: there is no source ${id}`);
  return withoutSchema(source);
}
