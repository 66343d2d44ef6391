// `npm run package`: makes what lies in the package (docs/package.md): `lib/`, which git ignores. `npm pack` runs it.
import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEmbedConstants } from '../vite-embed-script.ts';
import { buildScripts } from './build-scripts.ts';
import { buildTypes } from './build-types.ts';
import { layShell } from './lay-shell.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const out = join(root, 'lib');

rmSync(out, { recursive: true, force: true });
await buildScripts(root, out);
buildTypes(root, out, readEmbedConstants(root).tag);

const shell = join(out, 'site');
mkdirSync(shell, { recursive: true });
layShell(root, shell);

const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
const bytes = files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
console.log(`lib: ${files.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
