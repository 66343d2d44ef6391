import { decodeText } from './decode-text.ts';
import { parseCsv } from './parse-csv.ts';
import type { ImportNote, RecordTable } from './record-table.ts';
import { tableFromRows } from './table-from-rows.ts';

const encodingNames = {
  'utf-8': 'UTF-8',
  'utf-16le': 'UTF-16',
  'utf-16be': 'UTF-16',
  'windows-1252': 'Windows-1252',
} as const;

/** Reads a spreadsheet saved as text, whatever its encoding and separator. */
export function readCsv(file: string, bytes: Uint8Array): RecordTable {
  const { text, encoding } = decodeText(bytes);
  const { rows, openQuote } = parseCsv(text);
  const notes: ImportNote[] = [];
  if (encoding !== 'utf-8')
    notes.push({
      file,
      row: null,
      says: `The file is not UTF-8: it was read as ${encodingNames[encoding]}. Look whether accents are right; saved as “CSV UTF-8” they are.`,
    });
  if (openQuote !== null)
    notes.push({
      file,
      row: openQuote,
      says: 'A quotation mark that opens on this line is never closed: everything behind it is one cell.',
    });
  return tableFromRows(
    file,
    'csv',
    rows.map(({ line, cells }) => ({ row: line, cells })),
    notes,
  );
}
