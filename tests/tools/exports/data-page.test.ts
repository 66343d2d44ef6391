import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimColumns } from '../../../tools/exports/csv/claim-columns.ts';
import type { Column } from '../../../tools/exports/csv/column.ts';
import { giftColumns } from '../../../tools/exports/csv/gift-columns.ts';
import { sourceColumns } from '../../../tools/exports/csv/source-columns.ts';
import { exportPaths, exportTypes } from '../../../tools/exports/export-paths.ts';
import { root } from '../../root.ts';

const page = readFileSync(`${root}docs/data.md`, 'utf8');

/** The rows of the page's table about a file: name and description of each column. */
function listRows(file: string): string[][] {
  const section = page.split(`### ${file}\n`)[1]?.split('\n#')[0] ?? '';
  return [...section.matchAll(/^\| `(\w+)` +\| [^|]+\| (.*?) *\|$/gm)].map(([, name = '', told = '']) => [
    name,
    told.replace(/ Several are separated by .*$/, ''),
  ]);
}

describe('the page about the data', () => {
  it.each([
    ['gifts.csv', giftColumns(null)],
    ['claims.csv', claimColumns],
    ['sources.csv', sourceColumns],
  ] as [string, readonly Column<never>[]][])(
    'tells every column of %s as the table has it',
    (file, columns) => {
      expect(listRows(file)).toEqual(columns.map(({ name, description }) => [name, description]));
    },
  );

  it('names every file and every media type', () => {
    for (const path of Object.values(exportPaths).map((one) => (typeof one === 'string' ? one : one('<id>'))))
      if (!path.startsWith('posters/')) expect(page).toContain(`\`${path}\``);
    for (const [kind, type] of Object.entries(exportTypes))
      if (kind !== 'poster') expect(page, kind).toContain(`\`${type}\``);
  });
});
