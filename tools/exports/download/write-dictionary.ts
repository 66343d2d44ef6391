import type { DictionaryRow } from '../list-dictionary.ts';
import type { Table } from '../list-tables.ts';
import { nameListTable } from '../sqlite/write-database.ts';

/** The dictionary of the data in Markdown: every table, every column. */
export function writeDictionary(tables: readonly Table[], dictionary: readonly DictionaryRow[]): string {
  return [
    '# Data dictionary',
    '',
    'Every table and every column. “Empty” tells in how many rows a column holds nothing, which means that no source read says.',
    ...tables.flatMap((table) => [
      '',
      `## ${table.name}`,
      '',
      `${table.title}. ${table.rows.length} rows. Key: ${table.primaryKey.map((name) => `\`${name}\``).join(', ')}.`,
      '',
      '| column | type | unit | meaning | allowed values | empty |',
      '| --- | --- | --- | --- | --- | --- |',
      ...dictionary.filter((row) => row.table === table.name).map(writeRow),
    ]),
    '',
  ].join('\n');
}

function writeRow({ table, column, filled, empty }: DictionaryRow): string {
  const { name, type, unit, description, values, isList, refers } = column;
  const told = [
    description,
    ...(isList === true
      ? [
          `Several are separated by “ | ”; in the database they are the table \`${nameListTable(table, name)}\`.`,
        ]
      : []),
    ...(refers === undefined ? [] : [`Refers to \`${refers}\`.`]),
  ].join(' ');
  return `| ${[
    `\`${name}\``,
    type,
    unit ?? '',
    told,
    values?.map((value) => `\`${value}\``).join(', ') ?? '',
    `${empty} of ${filled + empty}`,
  ]
    .map((cell) => cell.replaceAll('|', '\\|'))
    .join(' | ')} |`;
}
