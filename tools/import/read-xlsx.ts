import { unzipSync } from 'fflate';
import { columnOf, decodeXml, readRichText, scanCells } from './scan-cells.ts';
import type { ImportNote, RecordTable } from './record-table.ts';
import { tableFromRows, type CellRow } from './table-from-rows.ts';
import { letterOf } from './name-columns.ts';

/** What a workbook may be when unpacked: more is a bomb, or no table a person made. */
const largestPart = 600_000_000;
/** Cells a merge may fill: a whole sheet of one merge is decoration. */
const mostMerged = 20_000;

/** Formats of numbers that are dates, by the numbers that the standard gives them. */
const dateFormats = new Set([14, 15, 16, 17, 22, 27, 30, 36, 50, 57]);

/**
 * Reads the first sheet of a workbook that holds anything. Formulas count as what they last came to; a merged cell counts for
 * all the rows it spans.
 *
 * @throws when the file is no workbook
 */
export function readXlsx(file: string, bytes: Uint8Array): RecordTable {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (
        !/^xl\/(?:workbook\.xml|styles\.xml|sharedStrings\.xml|_rels\/workbook\.xml\.rels|worksheets\/[^/]+\.xml)$/.test(
          name,
        )
      )
        return false;
      if (originalSize > largestPart)
        throw new Error(`${name} would have ${Math.round(originalSize / 1e6)} MB when unpacked`);
      return true;
    },
  });
  const text = (name: string): string => {
    const part = parts[name];
    return part ? new TextDecoder().decode(part) : '';
  };
  const sheets = listSheets(text('xl/workbook.xml'), text('xl/_rels/workbook.xml.rels'));
  if (sheets.length === 0) throw new Error('there is no sheet in it');
  const strings = readStrings(text('xl/sharedStrings.xml'));
  const dates = readDateStyles(text('xl/styles.xml'));
  const isFrom1904 = /<workbookPr[^>]*date1904="(?:1|true)"/.test(text('xl/workbook.xml'));
  const notes: ImportNote[] = [];
  let table: RecordTable | null = null;
  for (const { name, part } of sheets) {
    const xml = text(part);
    if (table) {
      if (/<(?:\w+:)?v[ >]|<(?:\w+:)?is[ >]/.test(xml))
        notes.push({
          file,
          row: null,
          says: `The sheet “${name}” was not read: the first sheet with records is.`,
        });
      continue;
    }
    const found: ImportNote[] = [];
    const rows = readRows(file, xml, { strings, dates, isFrom1904 }, found);
    const read = tableFromRows(file, 'xlsx', rows, found);
    if (read.records.length > 0) table = read;
  }
  if (!table)
    return {
      files: [file],
      kind: 'xlsx',
      columns: [],
      records: [],
      notes: [{ file, row: null, says: 'There are no records in any of its sheets.' }],
    };
  return { ...table, notes: [...table.notes, ...notes] };
}

interface Context {
  readonly strings: readonly string[];
  /** Styles that show a number as a date. */
  readonly dates: ReadonlySet<number>;
  readonly isFrom1904: boolean;
}

function readRows(file: string, xml: string, context: Context, notes: ImportNote[]): CellRow[] {
  const rows = new Map<number, string[]>();
  let formulas = 0;
  let empty: string | null = null;
  for (const { row, cells } of scanCells(xml)) {
    const values: string[] = [];
    for (const cell of cells) {
      if (cell.hasFormula) {
        formulas++;
        if (cell.value === '' && cell.type !== 'str') empty ??= `${letterOf(cell.column)}${row}`;
      }
      while (values.length < cell.column) values.push('');
      values[cell.column] = readValue(cell, context);
    }
    rows.set(row, values);
  }
  if (formulas > 0)
    notes.push({
      file,
      row: null,
      says: `${formulas.toLocaleString('en')} ${formulas === 1 ? 'cell is a formula: its last result was' : 'cells are formulas: their last results were'} read${empty === null ? '' : `; ${empty} and perhaps others have none, as the file was never calculated`}.`,
    });
  fillMerges(file, xml, rows, notes);
  return [...rows].sort(([a], [b]) => a - b).map(([row, cells]) => ({ row, cells }));
}

/** What stands in the first of merged cells stands in all of the rows below it; across columns it stays where it is. */
function fillMerges(file: string, xml: string, rows: Map<number, string[]>, notes: ImportNote[]): void {
  const merges = [...xml.matchAll(/<(?:\w+:)?mergeCell [^>]*ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)];
  if (merges.length === 0) return;
  let filled = 0;
  for (const [, first = '', from = '', , to = ''] of merges) {
    const column = columnOf(first);
    const value = rows.get(Number(from))?.[column] ?? '';
    for (let row = Number(from) + 1; row <= Number(to) && filled < mostMerged; row++) {
      const cells = rows.get(row);
      if (!cells || value === '' || (cells[column] ?? '') !== '') continue;
      while (cells.length < column) cells.push('');
      cells[column] = value;
      filled++;
    }
  }
  notes.push({
    file,
    row: null,
    says: `${merges.length.toLocaleString('en')} ${merges.length === 1 ? 'cell is' : 'cells are'} merged: what stands there was read for each of the rows it spans (${filled.toLocaleString('en')} cells filled).`,
  });
}

function readValue(
  { type, value, inline, style }: { type: string; value: string; inline: string | null; style: number },
  { strings, dates, isFrom1904 }: Context,
): string {
  if (inline !== null) return inline;
  switch (type) {
    case 's':
      return strings[Number(value)] ?? '';
    case 'b':
      return value === '1' ? 'yes' : 'no';
    case 'e':
      return '';
    case 'n': {
      const number = Number(value);
      if (value !== '' && dates.has(style) && Number.isFinite(number)) return dayOf(number, isFrom1904);
      // As a person sees it: 0.1 + 0.2 is 0.3.
      return value === '' || !Number.isFinite(number) ? value : String(Math.round(number * 1e10) / 1e10);
    }
    default:
      return value;
  }
}

/** The day a spreadsheet counts so: days since the end of 1899, with a 29 February 1900 that never was. */
function dayOf(number: number, isFrom1904: boolean): string {
  const days = Math.floor(number) + (isFrom1904 ? 1462 : 0);
  const date = new Date(Date.UTC(1899, 11, days < 60 ? 31 : 30) + days * 86_400_000);
  return Number.isNaN(date.getTime()) ? String(number) : date.toISOString().slice(0, 10);
}

function listSheets(workbook: string, relations: string): { name: string; part: string }[] {
  const targets = new Map(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)].map(([tag]) => [
      /\bId="([^"]*)"/.exec(tag)?.[1] ?? '',
      /\bTarget="([^"]*)"/.exec(tag)?.[1] ?? '',
    ]),
  );
  return [...workbook.matchAll(/<(?:\w+:)?sheet\b[^>]*>/g)].flatMap(([tag]) => {
    const target = targets.get(/\br:id="([^"]*)"/.exec(tag)?.[1] ?? '');
    if (target === undefined || target === '') return [];
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    return [{ name: decodeXml(/\bname="([^"]*)"/.exec(tag)?.[1] ?? ''), part }];
  });
}

function readStrings(xml: string): string[] {
  return [...xml.matchAll(/<(?:\w+:)?si\b[^>]*?(?:\/>|>(.*?)<\/(?:\w+:)?si>)/gs)].map(([, inner = '']) =>
    readRichText(inner),
  );
}

function readDateStyles(xml: string): Set<number> {
  const formats = new Map(
    [...xml.matchAll(/<(?:\w+:)?numFmt\b[^>]*numFmtId="(\d+)"[^>]*formatCode="([^"]*)"/g)].map(
      ([, id, code = '']) => [Number(id), decodeXml(code)],
    ),
  );
  const inner = /<(?:\w+:)?cellXfs\b[^>]*>(.*?)<\/(?:\w+:)?cellXfs>/s.exec(xml)?.[1] ?? '';
  const styles = [...inner.matchAll(/<(?:\w+:)?xf\b[^>]*>/g)].map(([tag]) =>
    Number(/numFmtId="(\d+)"/.exec(tag)?.[1] ?? 0),
  );
  return new Set(
    styles.flatMap((id, style) => {
      const code = (formats.get(id) ?? '').replaceAll(/"[^"]*"|\[[^\]]*\]|\\./g, '');
      return dateFormats.has(id) || /y/i.test(code) || /d.*m|m.*d/i.test(code) ? [style] : [];
    }),
  );
}
