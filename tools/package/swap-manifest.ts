// `npm pack` runs this before and after: in the package lies another manifest (`packManifest`) than in the project.
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { packManifest, type Manifest } from './pack-manifest.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const file = `${root}package.json`;
const kept = `${root}.cache/package.json`;

if (process.argv[2] === 'in') {
  // Kept already where an earlier run was broken off.
  if (!existsSync(kept)) {
    mkdirSync(`${root}.cache`, { recursive: true });
    copyFileSync(file, kept);
  }
  const own = JSON.parse(readFileSync(kept, 'utf8')) as Manifest;
  writeFileSync(file, `${JSON.stringify(packManifest(own), null, 2)}\n`);
} else if (existsSync(kept)) {
  copyFileSync(kept, file);
  rmSync(kept);
}
