import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import type { PackedFile } from '../../data/packed-file.ts';
import type { ExportFacts } from '../export-facts.ts';
import { exportPaths, tableFolder } from '../export-paths.ts';
import { listDictionary } from '../list-dictionary.ts';
import { listTables } from '../list-tables.ts';
import { nameDownload } from './describe-dataset.ts';
import { writeDictionary } from './write-dictionary.ts';
import { writeReadme } from './write-readme.ts';

/**
 * Everything but models and pictures in one file, in a folder of its name. The same data give the same bytes.
 *
 * @param root folder of the project: the licence is there
 * @param files what is packed, by paths from the root of the site
 */
export function packDownload(root: string, facts: ExportFacts, files: readonly PackedFile[]): PackedFile {
  const tables = listTables(facts);
  const name = nameDownload(facts.siteFacts);
  const contents = new Map<string, Uint8Array>();
  const add = (path: string, content: string | Uint8Array): void => {
    contents.set(path, typeof content === 'string' ? Buffer.from(content) : content);
  };
  add('README.md', writeReadme(facts, exportPaths.database.slice(tableFolder.length + 1)));
  add('DICTIONARY.md', writeDictionary(tables, listDictionary(tables)));
  add('LICENSE.txt', readFileSync(join(root, 'LICENSES/CC-BY-4.0.txt')));
  for (const file of files)
    add(
      file.name.startsWith(`${tableFolder}/`) ? file.name.slice(tableFolder.length + 1) : file.name,
      file.content,
    );
  const sums = [...contents].map(
    ([path, content]) => `${createHash('sha256').update(content).digest('hex')}  ${path}\n`,
  );
  add('SHA256SUMS', sums.sort((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1)).join(''));
  const zipped: Zippable = {};
  for (const path of [...contents.keys()].sort())
    zipped[`${name}/${path}`] = contents.get(path) as Uint8Array;
  return {
    name: exportPaths.download(name),
    content: zipSync(zipped, { level: 6, mtime: dayOf(facts.date) }),
  };
}

/** Archives keep the time of the clock on the wall, so this is the start of that day wherever it is packed. */
function dayOf(date: string): Date {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number);
  return new Date(Math.max(1980, year || 1980), month - 1, day);
}
