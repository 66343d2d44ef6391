import { readFileSync } from 'node:fs';
import { decodeText } from './decode-text.ts';
import { modelNames, pictureNames } from './find-media.ts';
import { parseJson, readJsonRecords } from './read-json.ts';
import { readCsv } from './read-csv.ts';
import { isIiif, readIiif } from './read-iiif.ts';
import { isLido, readLido } from './read-lido.ts';
import { isLinkedArt, readLinkedArt } from './read-linked-art.ts';
import { readWorkbook } from './read-workbook.ts';
import type { CollectionFile } from './read-folder.ts';
import { plainReason } from './prepare-looks.ts';
import type { ImportNote, RecordTable } from './record-table.ts';

/** A table of more bytes is not read: no text a person can correct is as large. */
const largestTable = 400_000_000;

export interface ReadTables {
  readonly tables: readonly RecordTable[];
  /** Files that were not understood, each with the reason. */
  readonly notes: readonly ImportNote[];
}

/**
 * Reads every file of a folder that may hold records. Files of the same columns are one table; where there is none at all but
 * pictures or models, each of these is a record, called by its name.
 */
export async function readTables(files: readonly CollectionFile[]): Promise<ReadTables> {
  const notes: ImportNote[] = [];
  const read: RecordTable[] = [];
  const manifests: ParsedFile[] = [];
  for (const file of files) {
    const { name, path, bytes } = file;
    if (!/\.(?:csv|tsv|txt|xlsx|xlsm|xls|ods|json|jsonld|jsonl|ndjson|geojson|xml|lido)$/i.test(name))
      continue;
    if (/(?:^|\/)(?:readme|licen[cs]e|copying|map|report)\.(?:txt|json)$/i.test(name)) continue;
    const tell = (says: string): void => {
      notes.push({ file: name, row: null, says });
    };
    if (bytes > largestTable) {
      tell(`It has ${Math.round(bytes / 1e6)} MB, more than the ${largestTable / 1e6} MB that are read.`);
      continue;
    }
    if (/\.xls$/i.test(name)) {
      tell('Workbooks of this kind are not read: save it as .xlsx or as CSV.');
      continue;
    }
    try {
      const content = readFileSync(path);
      if (/\.(?:csv|tsv|txt)$/i.test(name)) read.push(readCsv(name, content));
      else if (/\.(?:xlsx|xlsm|ods)$/i.test(name)) read.push(await readWorkbook(name, content));
      else if (/\.(?:xml|lido)$/i.test(name)) {
        if (isLido(decodeText(content.subarray(0, 65_536)).text)) read.push(readLido(name, content));
        else tell('It is XML, but no LIDO, alone or from OAI-PMH: it was not read.');
      } else {
        const parsed = parseJson(content);
        if ('fault' in parsed) tell(parsed.fault);
        else if (isIiif(parsed.content)) manifests.push({ file: name, content: parsed.content });
        else if (isLinkedArt(parsed.content)) read.push(readLinkedArt(name, parsed.content));
        else read.push(readJsonRecords(name, parsed.content));
      }
    } catch (error) {
      tell(`It could not be read (${plainReason(error)}).`);
    }
  }
  read.push(...readManifests(manifests));
  const tables = joinTables(read.filter(({ records }) => records.length > 0));
  for (const table of read) if (table.records.length === 0) notes.push(...table.notes);
  if (tables.length === 0) {
    const media = readMedia(files);
    if (media.records.length > 0) tables.push(media);
  }
  return { tables: tables.sort((a, b) => b.records.length - a.records.length), notes };
}

interface ParsedFile {
  readonly file: string;
  readonly content: unknown;
}

/** Collections first, as they say in which order; then manifests that none of them names. */
function readManifests(files: readonly ParsedFile[]): RecordTable[] {
  const idOf = ({ content }: ParsedFile): string => {
    const { id, '@id': old } = content as { id?: unknown; '@id'?: unknown };
    return typeof id === 'string' ? id : typeof old === 'string' ? old : '';
  };
  const byId = new Map(files.map((file) => [idOf(file), file]));
  const open = (address: string): ParsedFile | null => {
    const known = byId.get(address);
    if (known) return known;
    const path = decodeAddress(address);
    const fits = files.filter(({ file }) => path.endsWith(`/${file}`) || path === file);
    return fits.sort((a, b) => b.file.length - a.file.length)[0] ?? null;
  };
  const isCollection = ({ content }: ParsedFile): boolean =>
    /Collection/.test(
      JSON.stringify(
        (content as { type?: unknown; '@type'?: unknown }).type ??
          (content as { '@type'?: unknown })['@type'] ??
          '',
      ),
    );
  const seen = new Set<string>();
  return [...files]
    .sort((a, b) => Number(isCollection(b)) - Number(isCollection(a)))
    .flatMap((file) => (seen.has(file.file) ? [] : [readIiif(file.file, file.content, open, seen)]));
}

/** The path of an address, as names of files are written. */
function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(new URL(address).pathname);
  } catch {
    return address;
  }
}

/** Tables of one kind are one where their columns are the same, and single records of JSON always. */
function joinTables(tables: readonly RecordTable[]): RecordTable[] {
  const joined = new Map<string, RecordTable>();
  for (const table of tables) {
    const isSingle = table.kind !== 'csv' && table.kind !== 'xlsx' && table.records.length === 1;
    const isStandard = table.kind !== 'csv' && table.kind !== 'xlsx' && table.kind !== 'json';
    const key = isSingle || isStandard ? table.kind : `${table.kind} ${table.columns.join('\t')}`;
    const before = joined.get(key);
    joined.set(
      key,
      before
        ? {
            files: [...before.files, ...table.files],
            kind: table.kind,
            columns: [...new Set([...before.columns, ...table.columns])],
            records: [...before.records, ...table.records],
            notes: [...before.notes, ...table.notes],
          }
        : table,
    );
  }
  return [...joined.values()];
}

function readMedia(files: readonly CollectionFile[]): RecordTable {
  const records = files.flatMap(({ name }, at) => {
    const isPicture = pictureNames.test(name);
    if (!isPicture && !modelNames.test(name)) return [];
    const title = name
      .slice(name.lastIndexOf('/') + 1)
      .replace(/\.[^.]+$/, '')
      .replaceAll(/[_-]+/g, ' ')
      .trim();
    return [{ file: name, row: at + 1, values: { title, [isPicture ? 'picture' : 'model']: name } }];
  });
  return {
    files: [],
    kind: 'files',
    columns: ['title', 'picture', 'model'],
    records,
    notes:
      records.length === 0
        ? []
        : [
            {
              file: '',
              row: null,
              says: 'There is no table in the folder: each picture and model is a record, called by the name of its file.',
            },
          ],
  };
}
