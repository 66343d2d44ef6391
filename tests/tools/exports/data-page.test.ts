import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimColumns } from '../../../tools/exports/csv/claim-columns.ts';
import type { Column } from '../../../tools/exports/csv/column.ts';
import { correctionColumns } from '../../../tools/exports/csv/correction-columns.ts';
import { countryColumns } from '../../../tools/exports/csv/country-columns.ts';
import { giftColumns } from '../../../tools/exports/csv/gift-columns.ts';
import { resolutionColumns } from '../../../tools/exports/csv/resolution-columns.ts';
import { roomColumns } from '../../../tools/exports/csv/room-columns.ts';
import { sourceColumns } from '../../../tools/exports/csv/source-columns.ts';
import { totalColumns } from '../../../tools/exports/csv/total-columns.ts';
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
    ['countries.csv', countryColumns],
    ['rooms.csv', roomColumns(new Map())],
    ['totals.csv', totalColumns('')],
    ['corrections.csv', correctionColumns],
    ['resolutions.csv', resolutionColumns],
  ] as [string, readonly Column<never>[]][])(
    'tells every column of %s as the table has it',
    (file, columns) => {
      expect(listRows(file)).toEqual(columns.map(({ name, description }) => [name, description]));
    },
  );

  it('names every file and every media type', () => {
    for (const path of Object.entries(exportPaths).map(([kind, one]) =>
      typeof one === 'string' ? one : one(kind === 'download' ? '<dataset>-<version>' : '<id>'),
    ))
      if (!path.startsWith('posters/')) expect(page).toContain(`\`${path}\``);
    for (const [kind, type] of Object.entries(exportTypes))
      if (kind !== 'poster') expect(page, kind).toContain(`\`${type}\``);
  });
});
