import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import initSqlJs, { type Database } from 'sql.js';
import { beforeAll, describe, expect, it } from 'vitest';
import { listSeparator } from '../../../tools/exports/csv/column.ts';
import { nameDownload } from '../../../tools/exports/download/describe-dataset.ts';
import { packDownload } from '../../../tools/exports/download/pack-download.ts';
import { gatherExportFacts, type ExportFacts } from '../../../tools/exports/export-facts.ts';
import { exportPaths } from '../../../tools/exports/export-paths.ts';
import { listTables, type Table } from '../../../tools/exports/list-tables.ts';
import { packTables } from '../../../tools/exports/pack-tables.ts';
import { nameListTable } from '../../../tools/exports/sqlite/write-database.ts';
import { readSiteFacts } from '../../../tools/pages/site-facts.ts';
import { root } from '../../root.ts';
import { readTable } from './read-csv.ts';

let facts: ExportFacts;
let tables: Table[];
let files: Map<string, string | Uint8Array>;
let database: Database;

beforeAll(async () => {
  facts = gatherExportFacts(readSiteFacts(root, null));
  tables = listTables(facts);
  files = new Map(packTables(facts).map(({ name, content }) => [name, content]));
  const sqlite = await initSqlJs();
  database = new sqlite.Database(files.get(exportPaths.database) as Uint8Array);
});

const ask = (sql: string): readonly (readonly unknown[])[] => database.exec(sql)[0]?.values ?? [];

describe('the database', () => {
  it('is whole, and every key in it leads somewhere', () => {
    expect(ask('PRAGMA integrity_check')).toEqual([['ok']]);
    expect(ask('PRAGMA foreign_key_check')).toEqual([]);
    for (const table of ['gifts', 'claims', 'corrections', 'gifts_possibly_same', 'totals_sources'])
      expect(ask(`PRAGMA foreign_key_list("${table}")`).length, table).toBeGreaterThan(0);
  });

  it('refuses a row that names nothing, and a word that is not among the allowed', () => {
    database.run('PRAGMA foreign_keys = ON');
    expect(() =>
      database.run(`UPDATE claims SET source = 'nobody' WHERE gift = (SELECT min(id) FROM gifts)`),
    ).toThrow(/FOREIGN KEY/);
    expect(() => database.run(`UPDATE gifts SET whereabouts = 'stolen'`)).toThrow(/CHECK/);
    expect(() => database.run('UPDATE gifts SET title_en = NULL')).toThrow(/NOT NULL/);
  });

  it('holds what the tables hold, cell by cell', () => {
    for (const { name, columns, rows, primaryKey } of tables) {
      const kept = columns.filter(({ isList }) => isList !== true).map((column) => column.name);
      const told = ask(`SELECT ${kept.map((one) => `"${one}"`).join(', ')} FROM "${name}" ORDER BY rowid`);
      const wanted = rows.map((row) =>
        row
          .filter((_, at) => columns[at]?.isList !== true)
          .map((cell) => (typeof cell === 'boolean' ? Number(cell) : cell)),
      );
      expect(told, name).toEqual(wanted);
      for (const [at, { name: column, isList }] of columns.entries()) {
        if (isList !== true) continue;
        expect(primaryKey).toEqual(['id']);
        const list = nameListTable(name, column);
        const parts = rows.flatMap((row) =>
          typeof row[at] === 'string'
            ? row[at].split(listSeparator).map((part, number) => [row[0], number + 1, part])
            : [],
        );
        expect(new Set(ask(`SELECT * FROM "${list}"`).map(String)), list).toEqual(new Set(parts.map(String)));
      }
    }
  });

  it('says of which version and day it is', () => {
    expect(Object.fromEntries(ask('SELECT * FROM about') as [string, string][])).toMatchObject({
      version: facts.version,
      date: facts.date,
      licence: 'CC-BY-4.0',
    });
  });
});

describe('the dictionary', () => {
  it('tells every column of every table in a sentence, and counts what is empty', () => {
    const rows = readTable(String(files.get(exportPaths.dictionary)));
    expect(rows.map(({ table, column }) => `${table}.${column}`)).toEqual(
      tables.flatMap(({ name, columns }) => columns.map((column) => `${name}.${column.name}`)),
    );
    for (const { table, column, meaning, type } of rows) {
      expect(meaning, `${table}.${column}`).toMatch(/^\p{L}.{6,}\.$/u);
      expect(['string', 'integer', 'number', 'boolean', 'date'], column).toContain(type);
      // What is counted or measured says in what, but for years and running numbers.
      if (type === 'number')
        expect(rows.find((row) => row['column'] === column)?.['unit'], column).not.toBe('');
    }
    const undated = rows.find((row) => row['table'] === 'gifts' && row['column'] === 'date_edtf');
    const dates = facts.gifts.map(({ file }) => file.date);
    expect(undated?.['empty']).toBe(String(dates.filter((date) => date === null).length));
    expect(undated?.['filled']).toBe(String(dates.filter((date) => date !== null).length));
  });
});

describe('the download', () => {
  it('holds all files in one folder, with sums that are right, and is the same from the same data', () => {
    const some = { ...facts, gifts: facts.gifts.slice(0, 30) };
    const packed = packDownload(root, some, packTables(some));
    const name = nameDownload(facts.siteFacts);
    expect(packed.name).toBe(`open-data/${name}.zip`);
    expect(name).toBe(`myohyangsan-${facts.version}`);
    const inside = unzipSync(packed.content as Uint8Array);
    const paths = Object.keys(inside).map((path) => path.slice(name.length + 1));
    expect(Object.keys(inside).every((path) => path.startsWith(`${name}/`))).toBe(true);
    for (const path of [
      'README.md',
      'DICTIONARY.md',
      'LICENSE.txt',
      'CITATION.cff',
      'gifts.csv',
      'gifts.sqlite',
      'gifts.json',
    ])
      expect(paths).toContain(path);
    const text = (path: string): string => Buffer.from(inside[`${name}/${path}`] ?? []).toString();
    const sums = text('SHA256SUMS')
      .trimEnd()
      .split('\n')
      .map((line) => line.split('  '));
    expect(new Set(sums.map(([, path]) => path))).toEqual(
      new Set(paths.filter((path) => path !== 'SHA256SUMS')),
    );
    for (const [sum, path] of sums)
      expect(
        createHash('sha256')
          .update(inside[`${name}/${path}`] ?? '')
          .digest('hex'),
        path,
      ).toBe(sum);
    expect(text('README.md')).toContain(`Version ${facts.version}, data of ${facts.date}.`);
    expect(text('DICTIONARY.md').match(/^\| `/gm)).toHaveLength(
      tables.flatMap(({ columns }) => columns).length,
    );
    const again = packDownload(root, some, packTables(some));
    expect(
      Buffer.compare(Buffer.from(again.content as Uint8Array), Buffer.from(packed.content as Uint8Array)),
    ).toBe(0);
  });
});
