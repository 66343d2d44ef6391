import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetName } from '../../src/museum/materials/texture-layers.ts';

export interface SheetEntry {
  readonly file: string;
  readonly bytes: number;
  readonly layers: readonly string[];
}

/** What `models/textures/built/manifest.json` says of the built sheets. */
export interface TextureManifest {
  readonly inputHash: string;
  readonly sheets: Readonly<Record<SheetName, SheetEntry>>;
}

/** @param built folder of the built sheets */
export function readTextureManifest(built: string): TextureManifest | null {
  const file = join(built, 'manifest.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TextureManifest) : null;
}

/** Hash of all that decides how the sheets look: recipes, list of layers, the build, the encoder's version. */
export function hashTextureInputs(root: string): string {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const folders = ['models/textures', 'models/textures/ornament', 'tools/textures'];
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder))
        .filter((name) => name.endsWith('.ts'))
        .map((name) => `${folder}/${name}`),
    )
    .concat('src/museum/materials/texture-layers.ts', 'tools/build-textures.ts')
    .sort();
  const hash = createHash('sha256').update(`sharp@${devDependencies.sharp}`);
  // Line ends differ from system to system, what the files say does not.
  for (const file of files)
    hash.update(`\0${file}\0${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')}`);
  return hash.digest('hex').slice(0, 16);
}
