import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface ManifestEntry {
  readonly file: string;
  readonly bytes: number;
  /** Of each level of detail, nearest first. */
  readonly triangles: readonly number[];
  /** Width, height, depth, metres. */
  readonly size: readonly [number, number, number];
  readonly inputHash: string;
}

export type Manifest = Record<string, ManifestEntry>;

/** Reads `built/manifest.json`; nothing built yet is an empty one. */
export function readManifest(built: string): Manifest {
  const file = join(built, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Manifest) : {};
}

/** Changes entries of `built/manifest.json`, reading it anew so that two builds side by side lose nothing. */
export function updateManifest(built: string, change: (manifest: Manifest) => void): void {
  const manifest = readManifest(built);
  change(manifest);
  const lines = Object.keys(manifest)
    .sort()
    .map((id) => `  ${JSON.stringify(id)}: ${JSON.stringify(manifest[id])}`);
  const file = join(built, 'manifest.json');
  writeFileSync(`${file}.${process.pid}`, `{\n${lines.join(',\n')}\n}\n`);
  renameSync(`${file}.${process.pid}`, file);
}
