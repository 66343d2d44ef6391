import type { PackedFile } from '../data/packed-file.ts';
import { claimColumns, listClaims } from './csv/claim-columns.ts';
import type { Column } from './csv/column.ts';
import { formatCsv } from './csv/format-csv.ts';
import { giftColumns } from './csv/gift-columns.ts';
import { sourceColumns } from './csv/source-columns.ts';
import { makeDataPackage, type PackagedTable } from './data-package.ts';
import { makeDataset, makeDatasetSchema } from './dataset.ts';
import type { ExportFacts } from './export-facts.ts';
import { exportPaths, tableFolder } from './export-paths.ts';

/** The tables, the file with everything and its schema, and the package that describes them. */
export function packTables(facts: ExportFacts): PackedFile[] {
  const tables: PackagedTable[] = [
    {
      name: 'gifts',
      title: 'Gifts',
      ...write(exportPaths.gifts, giftColumns(facts.site), facts.gifts),
      primaryKey: ['id'],
      foreignKeys: [],
    },
    {
      name: 'claims',
      title: 'Claims: the facts, and the source of each',
      ...write(exportPaths.claims, claimColumns, listClaims(facts)),
      primaryKey: ['gift', 'number'],
      foreignKeys: [
        { field: 'gift', table: 'gifts' },
        { field: 'source', table: 'sources' },
      ],
    },
    {
      name: 'sources',
      title: 'Sources',
      ...write(exportPaths.sources, sourceColumns, facts.sources.values()),
      primaryKey: ['id'],
      foreignKeys: [],
    },
  ];
  const json = { file: nameIn(exportPaths.json), content: JSON.stringify(makeDataset(facts)) };
  return [
    ...tables.map(({ file, content }) => ({ name: `${tableFolder}/${file}`, content })),
    { name: exportPaths.json, content: json.content },
    { name: exportPaths.schema, content: JSON.stringify(makeDatasetSchema()) },
    { name: exportPaths.dataPackage, content: JSON.stringify(makeDataPackage(tables, json, facts)) },
  ];
}

function write<Row>(
  path: string,
  columns: readonly Column<Row>[],
  rows: Iterable<Row>,
): Pick<PackagedTable, 'file' | 'content' | 'columns'> {
  const cells = Array.from(rows, (row) => columns.map(({ cell }) => cell(row)));
  return {
    file: nameIn(path),
    content: formatCsv(
      columns.map(({ name }) => name),
      cells,
    ),
    columns,
  };
}

function nameIn(path: string): string {
  return path.slice(tableFolder.length + 1);
}
