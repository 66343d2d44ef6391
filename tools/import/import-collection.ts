import type { BuildingFacts } from '../../src/museum/floorplan/building-facts.ts';
import { openWholeMuseum } from '../../src/museum/open-whole-museum.ts';
import { guessColumns } from './guess-columns.ts';
import { guessUnit } from './guess-unit.ts';
import { makeGifts } from './make-gifts.ts';
import type { Mapping, Target } from './mapping.ts';
import { usualSizes } from './open-mapping.ts';
import { planMuseum, readSharedFacts } from './plan-museum.ts';
import { planRooms, type LookedGift } from './plan-rooms.ts';
import { prepareLooks } from './prepare-looks.ts';
import { programmes, type ProgrammeName } from './programmes.ts';
import { readFolder } from './read-folder.ts';
import { readTables } from './read-tables.ts';
import type { ImportNote, RecordTable } from './record-table.ts';
import type { MuseumFacts } from './museum-files.ts';
import { seeMuseum } from './see-museum.ts';

export interface ImportOptions {
  /** Folder of the collection. */
  readonly from: string;
  /** How it is to be understood; what is missing is guessed. */
  readonly mapping: Mapping | null;
  /** Said on the command line, for a mapping that is made anew. */
  readonly wishes: Partial<Pick<Mapping, 'name' | 'programme'>> & {
    readonly address?: string;
    readonly licence?: string;
    readonly publisher?: string;
    readonly language?: string;
  };
  /** `from` as the mapping is to have it. */
  readonly fromAsWritten: string;
  /** Records that are taken at most; as many as a museum holds, if left out. */
  readonly most?: number;
  /** Folder for models; null to measure only. */
  readonly built: string | null;
  readonly onProgress?: (done: number, all: number) => void;
}

/** What came of an import. */
export interface ImportResult {
  readonly mapping: Mapping;
  readonly table: RecordTable | null;
  /** Null where nothing could be taken. */
  readonly facts: MuseumFacts | null;
  readonly things: readonly LookedGift[];
  readonly leftOut: readonly ImportNote[];
  readonly notes: readonly ImportNote[];
}

/** Documented things of one museum, at most: more of them stand under linen. */
export const mostDocumented = 25_000;

/** Reads a collection and plans a museum for it; writes nothing but models. */
export async function importCollection(options: ImportOptions): Promise<ImportResult> {
  const files = readFolder(options.from);
  const { tables, notes: unread } = await readTables(files);
  const table = chooseTable(tables, options.mapping?.table ?? null);
  const mapping = options.mapping ?? guessMapping(table, options);
  const notes: ImportNote[] = [...unread];
  const leftOut: ImportNote[] = [];
  if (!table) {
    notes.push({
      file: '',
      row: null,
      says: 'There is no table of records in the folder, and no picture or model: nothing could be imported.',
    });
    return { mapping, table: null, facts: null, things: [], leftOut, notes };
  }
  notes.push(...table.notes);
  for (const other of tables)
    if (other !== table)
      notes.push({
        file: other.files.join(', '),
        row: null,
        says: `It holds ${other.records.length.toLocaleString('en')} records with other columns, and was not read: \`table\` in map.json says which file is.`,
      });
  for (const [target, column] of Object.entries(mapping.columns))
    if (column !== null && !table.columns.includes(column))
      notes.push({
        file: 'map.json',
        row: null,
        says: `There is no column “${column}” for ${target}: look how it is written in the header.`,
      });

  const { parts, regions, countries } = readSharedFacts();
  const made = makeGifts(table, mapping, { files, most: options.most ?? mostDocumented, countries });
  leftOut.push(...made.leftOut);
  notes.push(...made.notes);
  const looked = await prepareLooks(made.gifts, {
    usual: mapping.unknownSize,
    built: options.built,
    ...(options.onProgress && { onProgress: options.onProgress }),
  });
  notes.push(...looked.notes);
  const records = table.records.length;
  if (looked.things.length === 0) return { mapping, table, facts: null, things: [], leftOut, notes };

  const facts = (placed: readonly LookedGift[], building: BuildingFacts | null): MuseumFacts => ({
    mapping,
    placed,
    collectionSource: made.collectionSource,
    records,
    building,
    parts,
    regions,
    day: new Date().toISOString().slice(0, 10),
  });
  if (mapping.programme === 'own')
    return { mapping, table, facts: facts(looked.things, null), things: looked.things, leftOut, notes };

  const programme: ProgrammeName = mapping.programme;
  let things = looked.things;
  // What finds no place after all is left out, and the house is planned anew: each round leaves fewer.
  for (;;) {
    const rooms = planRooms(things, records - things.length, programmes[programme]);
    for (const { gift, says } of rooms.tooLarge) leftOut.push({ ...originOf(gift.record), says });
    const building = planMuseum(rooms, mapping, programme);
    const planned = facts(rooms.placed, building);
    const { problems } = openWholeMuseum(seeMuseum(planned)).display;
    if (problems.length === 0)
      return { mapping, table, facts: planned, things: rooms.placed, leftOut, notes };
    const homeless = new Map<string, string>(problems.map(({ gift, reason }) => [gift, reason]));
    for (const { gift } of rooms.placed) {
      const reason = homeless.get(gift.gift.id);
      if (reason !== undefined)
        leftOut.push({ ...originOf(gift.record), says: `It found no place: ${reason}.` });
    }
    things = rooms.placed.filter(({ gift }) => !homeless.has(gift.gift.id));
    if (things.length === 0) return { mapping, table, facts: null, things: [], leftOut, notes };
  }
}

function originOf({ file, row }: ImportNote | LookedGift['gift']['record']): {
  file: string;
  row: number | null;
} {
  return { file, row };
}

/** The table that the mapping names, else the one with most records of those that seem to have titles. */
function chooseTable(tables: readonly RecordTable[], wanted: string | null): RecordTable | null {
  const named = wanted === null ? undefined : tables.find(({ files }) => files.includes(wanted));
  return named ?? tables.find((table) => guessColumns(table).title !== null) ?? tables[0] ?? null;
}

function guessMapping(table: RecordTable | null, { wishes, fromAsWritten }: ImportOptions): Mapping {
  const columns = table ? guessColumns(table) : ({} as Record<Target, string | null>);
  const name = wishes.name ?? 'My museum';
  return {
    from: fromAsWritten,
    name,
    collection: {
      name: wishes.publisher ?? name,
      address: wishes.address ?? null,
      licence: wishes.licence ?? null,
      language: wishes.language ?? null,
    },
    table: table && table.kind !== 'files' && table.files.length === 1 ? (table.files[0] ?? null) : null,
    unit: guessUnit(columns, table),
    columns,
    unknownSize: usualSizes,
    programme: wishes.programme ?? 'galleries',
  };
}
