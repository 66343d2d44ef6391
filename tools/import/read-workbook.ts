import { unzipSync } from 'fflate';
import { readOds } from 'hucre/ods';
import { readXlsx } from 'hucre/xlsx';
import type { Cell, CellValue, Sheet } from 'hucre';
import type { ImportNote, RecordTable } from './record-table.ts';
import { tableFromRows, type CellRow } from './table-from-rows.ts';
import { letterOf } from './name-columns.ts';

/** What a part of a workbook may be when unpacked: more is a bomb, or no table a person made. */
const largestPart = 600_000_000;
/** Cells a merge may fill: a whole sheet of one merge is decoration. */
const mostMerged = 20_000;

/**
 * Reads the first sheet of a workbook (XLSX or ODS) that holds records. Formulas count as what they last came to; a merged cell
 * counts for all the rows it spans.
 *
 * @throws when the file is no workbook
 */
export async function readWorkbook(file: string, bytes: Uint8Array): Promise<RecordTable> {
  refuseBombs(bytes);
  const { sheets } = await (/\.ods$/i.test(file) ? readOds(bytes) : readXlsx(bytes));
  if (sheets.length === 0) throw new Error('there is no sheet in it');
  const others: ImportNote[] = [];
  let table: RecordTable | null = null;
  for (const sheet of sheets) {
    if (table) {
      if (sheet.rows.some((row) => row.some((value) => value !== null)))
        others.push({
          file,
          row: null,
          says: `The sheet “${sheet.name}” was not read: the first sheet with records is.`,
        });
      continue;
    }
    const found: ImportNote[] = [];
    const read = tableFromRows(file, 'xlsx', readRows(file, sheet, found), found);
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
  return { ...table, notes: [...table.notes, ...others] };
}

/** Looks at what the archive says of itself, and unpacks nothing. */
function refuseBombs(bytes: Uint8Array): void {
  unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (originalSize > largestPart)
        throw new Error(`${name} would have ${Math.round(originalSize / 1e6)} MB when unpacked`);
      return false;
    },
  });
}

function readRows(file: string, sheet: Sheet, notes: ImportNote[]): CellRow[] {
  const rows = sheet.rows.map((values, row) =>
    values.map((value, column) => writeValue(value, sheet.cells?.get(`${row},${column}`))),
  );
  tellFormulas(file, sheet, notes);
  fillMerges(file, sheet, rows, notes);
  return rows.map((cells, at) => ({ row: at + 1, cells }));
}

function writeValue(value: CellValue, cell: Cell | undefined): string {
  if (value === null || cell?.type === 'error') return '';
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10);
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  // As a person sees it: 0.1 + 0.2 is 0.3.
  if (typeof value === 'number') return String(Math.round(value * 1e10) / 1e10);
  return value;
}

function tellFormulas(file: string, { cells }: Sheet, notes: ImportNote[]): void {
  const formulas = [...(cells ?? [])].filter(([, { type }]) => type === 'formula');
  if (formulas.length === 0) return;
  const [empty] = formulas.flatMap(([at, { value }]) => (value === null ? [nameCell(at)] : []));
  notes.push({
    file,
    row: null,
    says: `${formulas.length.toLocaleString('en')} ${formulas.length === 1 ? 'cell is a formula: its last result was' : 'cells are formulas: their last results were'} read${empty === undefined ? '' : `; ${empty} and perhaps others have none, as the file was never calculated`}.`,
  });
}

/** As a spreadsheet names a cell. @param at row and column from 0, with a comma */
function nameCell(at: string): string {
  const [row = 0, column = 0] = at.split(',').map(Number);
  return `${letterOf(column)}${row + 1}`;
}

/** What stands in the first of merged cells stands in all of the rows below it; across columns it stays where it is. */
function fillMerges(file: string, { merges = [] }: Sheet, rows: string[][], notes: ImportNote[]): void {
  if (merges.length === 0) return;
  let filled = 0;
  for (const { startRow, startCol, endRow } of merges) {
    const value = rows[startRow]?.[startCol] ?? '';
    if (value === '') continue;
    for (let row = startRow + 1; row <= Math.min(endRow, rows.length - 1) && filled < mostMerged; row++) {
      const cells = rows[row];
      if (!cells || (cells[startCol] ?? '') !== '') continue;
      while (cells.length < startCol) cells.push('');
      cells[startCol] = value;
      filled++;
    }
  }
  notes.push({
    file,
    row: null,
    says: `${merges.length.toLocaleString('en')} ${merges.length === 1 ? 'cell is' : 'cells are'} merged: what stands there was read for each of the rows it spans (${filled.toLocaleString('en')} cells filled).`,
  });
}
