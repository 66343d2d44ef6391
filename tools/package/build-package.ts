// `npm run package`: makes what lies in the package (docs/package.md): `lib/`, which git ignores. `npm pack` runs it.
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { packLicences } from '../data/pack-licences.ts';
import { readEmbedConstants } from '../vite-embed-script.ts';
import { buildScripts } from './build-scripts.ts';
import { buildTypes } from './build-types.ts';
import { listShell } from './list-shell.ts';
import { listBuildPackages, type Manifest } from './pack-manifest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'lib');

rmSync(out, { recursive: true, force: true });
await buildScripts(root, out);
buildTypes(root, out, readEmbedConstants(root).tag);

const shell = join(out, 'site');
for (const path of listShell(root)) {
  const to = join(shell, path);
  mkdirSync(dirname(to), { recursive: true });
  cpSync(join(root, path), to, { recursive: true });
}
// Gathered here: who builds a museum has neither the lock nor all the packages.
writeFileSync(join(shell, 'licences.json'), JSON.stringify(packLicences(root)));
const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
const { name, version } = own;
writeFileSync(
  join(shell, 'package.json'),
  JSON.stringify({ name, version, type: 'module', packages: listBuildPackages(own) }),
);

const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
console.log(`lib: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
