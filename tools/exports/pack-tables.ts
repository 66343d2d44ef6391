import type { PackedFile } from '../data/packed-file.ts';
import { formatCsv } from './csv/format-csv.ts';
import { makeDataPackage, type PackagedTable } from './data-package.ts';
import { makeDataset, makeDatasetSchema } from './dataset.ts';
import { describeDataset } from './download/describe-dataset.ts';
import { writeCitation } from './download/write-citation.ts';
import type { ExportFacts } from './export-facts.ts';
import { exportPaths, tableFolder } from './export-paths.ts';
import { dictionaryCells, listDictionary } from './list-dictionary.ts';
import { listTables } from './list-tables.ts';
import { writeDatabase } from './sqlite/write-database.ts';

/**
 * The tables, their dictionary, the same as a database, the file with everything and its schema, the package that describes
 * them, and how to cite them.
 */
export function packTables(facts: ExportFacts): PackedFile[] {
  const tables = listTables(facts);
  const packaged: PackagedTable[] = tables.map(({ name, path, title, columns, primaryKey, rows }) => ({
    name,
    file: nameIn(path),
    title,
    content: formatCsv(
      columns.map((column) => column.name),
      rows,
    ),
    columns,
    primaryKey,
    foreignKeys: columns.flatMap(({ name: field, refers, isList }) =>
      refers === undefined || isList === true ? [] : [{ field, table: refers }],
    ),
  }));
  const json = { file: nameIn(exportPaths.json), content: JSON.stringify(makeDataset(facts)) };
  const [header = [], ...rows] = dictionaryCells(listDictionary(tables));
  const cited = describeDataset(facts.siteFacts);
  return [
    ...packaged.map(({ file, content }) => ({ name: `${tableFolder}/${file}`, content })),
    { name: exportPaths.dictionary, content: formatCsv(header.map(String), rows) },
    {
      name: exportPaths.database,
      content: writeDatabase(tables, {
        title: cited.title,
        author: cited.author,
        licence: cited.licence,
        version: cited.version,
        date: cited.date ?? '',
        site: cited.url ?? '',
      }),
    },
    { name: exportPaths.json, content: json.content },
    {
      name: exportPaths.schema,
      content: JSON.stringify(makeDatasetSchema(facts.siteFacts.name['en'] ?? '')),
    },
    { name: exportPaths.dataPackage, content: JSON.stringify(makeDataPackage(packaged, json, facts)) },
    { name: exportPaths.citation, content: writeCitation(cited) },
  ];
}

function nameIn(path: string): string {
  return path.slice(tableFolder.length + 1);
}
