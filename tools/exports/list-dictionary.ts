import { listSeparator } from './csv/column.ts';
import type { Cell } from './csv/format-csv.ts';
import type { ColumnFacts, Table } from './list-tables.ts';

/** A column as the dictionary tells it. */
export interface DictionaryRow {
  readonly table: string;
  readonly column: ColumnFacts;
  /** Rows in which it holds something. */
  readonly filled: number;
  /** Rows in which it is empty. */
  readonly empty: number;
  /** Different values it holds. */
  readonly distinct: number;
}

/** Every column of every table, with how often it is empty. */
export function listDictionary(tables: readonly Table[]): DictionaryRow[] {
  return tables.flatMap(({ name, columns, rows }) =>
    columns.map((column, at) => {
      const held = rows.flatMap((row) => (row[at] === null || row[at] === undefined ? [] : [row[at]]));
      return {
        table: name,
        column,
        filled: held.length,
        empty: rows.length - held.length,
        distinct: new Set(held).size,
      };
    }),
  );
}

/** The dictionary as a table: first the names of its columns, then a row for each column it tells of. */
export function dictionaryCells(dictionary: readonly DictionaryRow[]): readonly (readonly Cell[])[] {
  return [
    [
      'table',
      'column',
      'type',
      'unit',
      'meaning',
      'allowed_values',
      'is_list',
      'refers_to',
      'filled',
      'empty',
      'distinct',
    ],
    ...dictionary.map(({ table, column, filled, empty, distinct }) => [
      table,
      column.name,
      column.type,
      column.unit ?? null,
      column.description,
      column.values?.join(listSeparator) ?? null,
      column.isList === true,
      column.refers ?? null,
      filled,
      empty,
      distinct,
    ]),
  ];
}
