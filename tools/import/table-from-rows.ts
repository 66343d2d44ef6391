import { nameColumns } from './name-columns.ts';
import type { CollectionRecord, ImportNote, RecordTable } from './record-table.ts';

/** Rows of cells, each with the number a spreadsheet shows beside it. */
export interface CellRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/**
 * A table from rows of cells. The header is the first row with at least two cells that say something (or one, where no row
 * has more): titles of sheets stand above it.
 */
export function tableFromRows(
  file: string,
  kind: 'csv' | 'xlsx',
  rows: readonly CellRow[],
  notes: readonly ImportNote[] = [],
): RecordTable {
  const filled = (row: CellRow): number => row.cells.filter((cell) => cell.trim() !== '').length;
  const most = rows.slice(0, 20).reduce((count, row) => Math.max(count, filled(row)), 0);
  const headerAt = rows.findIndex((row) => filled(row) >= Math.min(2, most) && filled(row) > 0);
  const header = rows[headerAt];
  const found: ImportNote[] = [...notes];
  if (!header) {
    found.push({ file, row: null, says: 'There is no row with column names in it, so nothing was read.' });
    return { files: [file], kind, columns: [], records: [], notes: found };
  }
  const width = rows.reduce((wide, { cells }) => Math.max(wide, cells.length), 0);
  const columns = nameColumns(Array.from({ length: width }, (_, at) => header.cells[at] ?? ''));
  const unnamed = columns.filter((_, at) => (header.cells[at] ?? '').trim() === '');
  const used = unnamed.filter((name) => {
    const at = columns.indexOf(name);
    return rows.slice(headerAt + 1).some(({ cells }) => (cells[at] ?? '').trim() !== '');
  });
  if (used.length > 0)
    found.push({
      file,
      row: header.row,
      says: `The header is empty above ${used.join(', ')}: ${used.length === 1 ? 'it is' : 'they are'} called so until the header says otherwise.`,
    });
  const records = rows.slice(headerAt + 1).flatMap(({ row, cells }): CollectionRecord[] => {
    const values: Record<string, string> = {};
    columns.forEach((name, at) => {
      const value = (cells[at] ?? '').trim();
      if (value !== '') values[name] = value;
    });
    return Object.keys(values).length === 0 ? [] : [{ file, row, values }];
  });
  return {
    files: [file],
    kind,
    columns: columns.filter((name) => !unnamed.includes(name) || used.includes(name)),
    records,
    notes: found,
  };
}
