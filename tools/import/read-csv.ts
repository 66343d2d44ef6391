import { parseCsv } from 'hucre/csv';
import { decodeText } from './decode-text.ts';
import type { ImportNote, RecordTable } from './record-table.ts';
import { tableFromRows } from './table-from-rows.ts';

const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
} as const;

/** Reads a spreadsheet saved as text, whatever its encoding and separator. Rows are numbered as a spreadsheet numbers them. */
export function readCsv(file: string, bytes: Uint8Array): RecordTable {
  const { text, encoding } = decodeText(bytes);
  const rows = parseCsv(text).map((values, at) => ({
    row: at + 1,
    cells: values.map((value) => String(value ?? '')),
  }));
  const notes: ImportNote[] = [];
  if (encoding !== 'utf-8')
    notes.push({
      file,
      row: null,
      says: `The file is not UTF-8: it was read as ${encodingNames[encoding]}. Look whether accents are right; saved as “CSV UTF-8” they are.`,
    });
  const last = rows.at(-1);
  if (last && last.cells.at(-1)?.includes('\n') === true && countQuotes(text) % 2 === 1)
    notes.push({
      file,
      row: last.row,
      says: 'A quotation mark that opens in this row is never closed: everything behind it is one cell.',
    });
  return tableFromRows(file, 'csv', rows, notes);
}

function countQuotes(text: string): number {
  let count = 0;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) count++;
  return count;
}
