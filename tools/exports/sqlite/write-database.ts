import initSqlJs, { type Database } from 'sql.js';
import { listSeparator } from '../csv/column.ts';
import type { Cell } from '../csv/format-csv.ts';
import type { ColumnFacts, Table } from '../list-tables.ts';

const sqlite = await initSqlJs();

const types = {
  string: 'TEXT',
  integer: 'INTEGER',
  number: 'REAL',
  boolean: 'INTEGER',
  date: 'TEXT',
} as const;

/**
 * The tables as an SQLite database. Each column that holds several values is a table of its own (`gifts_materials`: row,
 * number, value), columns that name a row of another table are foreign keys, and `about` says what the whole is. The same
 * tables give the same bytes.
 *
 * @param about facts of the whole by their names
 */
export function writeDatabase(tables: readonly Table[], about: Readonly<Record<string, string>>): Uint8Array {
  const database = new sqlite.Database();
  try {
    // Set before the first table: pages of 4 KiB, and UTF-8.
    database.run('PRAGMA page_size = 4096; PRAGMA encoding = "UTF-8"; BEGIN;');
    database.run(
      'CREATE TABLE "about" ("name" TEXT PRIMARY KEY NOT NULL, "value" TEXT NOT NULL) WITHOUT ROWID;',
    );
    fill(database, 'about', 2, Object.entries(about));
    for (const table of tables) addTable(database, table);
    database.run('COMMIT; VACUUM;');
    return database.export();
  } finally {
    database.close();
  }
}

/** Name of the table that holds the values of a column of lists. */
export function nameListTable(table: string, column: string): string {
  return `${table}_${column}`;
}

function addTable(database: Database, { name, columns, primaryKey, rows }: Table): void {
  const kept = columns.flatMap((column, at) => (column.isList === true ? [] : [{ column, at }]));
  const key = primaryKey.map(quote).join(', ');
  database.run(
    `CREATE TABLE ${quote(name)} (\n  ${[
      ...kept.map(({ column }) => declare(column)),
      `PRIMARY KEY (${key})`,
      ...kept.flatMap(({ column }) => refer(column.name, column.refers)),
    ].join(',\n  ')}\n);`,
  );
  fill(
    database,
    name,
    kept.length,
    rows.map((row) => kept.map(({ at }) => row[at] ?? null)),
  );
  for (const { column } of kept)
    if (column.refers !== undefined)
      database.run(
        `CREATE INDEX ${quote(`${name}_by_${column.name}`)} ON ${quote(name)} (${quote(column.name)});`,
      );
  for (const [at, column] of columns.entries())
    if (column.isList === true) addList(database, name, column, at, rows);
}

/** A table of the values of one column of lists: whose, the how manyth, and what. */
function addList(
  database: Database,
  table: string,
  column: ColumnFacts,
  at: number,
  rows: Table['rows'],
): void {
  const name = nameListTable(table, column.name);
  database.run(
    `CREATE TABLE ${quote(name)} (\n  ${[
      `"row" TEXT NOT NULL REFERENCES ${quote(table)} ("id")`,
      '"number" INTEGER NOT NULL',
      `"value" TEXT NOT NULL${column.refers === undefined ? '' : ` REFERENCES ${quote(column.refers)} ("id")`}`,
      'PRIMARY KEY ("row", "number")',
    ].join(',\n  ')}\n) WITHOUT ROWID;`,
  );
  fill(
    database,
    name,
    3,
    rows.flatMap((row) =>
      typeof row[at] === 'string'
        ? row[at].split(listSeparator).map((value, number) => [row[0] ?? null, number + 1, value])
        : [],
    ),
  );
}

function declare({ name, type, isRequired, values }: ColumnFacts): string {
  const checks = [
    ...(values
      ? [`${quote(name)} IN (${values.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})`]
      : []),
    ...(type === 'boolean' ? [`${quote(name)} IN (0, 1)`] : []),
  ];
  return `${quote(name)} ${types[type]}${isRequired === true ? ' NOT NULL' : ''}${checks
    .map((check) => ` CHECK (${check})`)
    .join('')}`;
}

function refer(column: string, table: string | undefined): string[] {
  return table === undefined ? [] : [`FOREIGN KEY (${quote(column)}) REFERENCES ${quote(table)} ("id")`];
}

function fill(database: Database, table: string, width: number, rows: readonly (readonly Cell[])[]): void {
  const statement = database.prepare(
    `INSERT INTO ${quote(table)} VALUES (${Array.from({ length: width }, () => '?').join(', ')})`,
  );
  for (const row of rows) statement.run(row.map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)));
  statement.free();
}

function quote(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
