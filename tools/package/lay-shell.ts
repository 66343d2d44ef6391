import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packLicences } from '../data/pack-licences.ts';
import { collectionWords } from '../import/collection-words.ts';
import { listShell } from './list-shell.ts';
import { listBuildPackages, type Manifest } from './pack-manifest.ts';
import type { Shell } from './shell.ts';

/**
 * Lays what every museum's site is built of into a folder, with what is read of the project there: its version, the packages
 * that sites are built with, and the licences of what is in them.
 *
 * @param root folder of the project
 */
export function layShell(root: string, folder: string): void {
  for (const path of listShell(root)) {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    cpSync(join(root, path), to, { recursive: true });
  }
  // Whoever builds a museum with it shows their own collection.
  for (const [path, words] of collectionWords()) {
    const file = join(folder, 'data/text', path);
    writeFileSync(file, JSON.stringify({ ...(JSON.parse(readFileSync(file, 'utf8')) as object), ...words }));
  }
  // Gathered here: who builds a museum has neither the lock nor all the packages.
  writeFileSync(join(folder, 'licences.json'), JSON.stringify(packLicences(root)));
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const { name, version } = own;
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name, version, type: 'module', packages: listBuildPackages(own) }),
  );
}

/** What a museum is built of in the folder of the project itself. */
export function openProjectShell(root: string): Shell {
  return { packages: join(root, 'node_modules'), lay: (folder) => layShell(root, folder) };
}
