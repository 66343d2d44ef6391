import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** What `models/textures/built/outdoors.json` says of the pictures for outdoors. */
export interface OutdoorManifest {
  readonly inputHash: string;
  readonly files: Readonly<Record<OutdoorPicture, number>>;
}

/** Files by name; each is `outdoors-<name>.webp`. */
export const outdoorPictures = ['foliage', 'foliage-normals', 'vapour'] as const;
export type OutdoorPicture = (typeof outdoorPictures)[number];

/** All pictures together, bytes. */
export const outdoorBudget = 300_000;

/** @param built folder of the built pictures */
export function readOutdoorManifest(built: string): OutdoorManifest | null {
  const file = join(built, 'outdoors.json');
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as OutdoorManifest) : null;
}

/** Hash of all that decides how the pictures look: recipes, atlas, how trees grow, the encoder's version. */
export function hashOutdoorInputs(root: string): string {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    devDependencies: Record<string, string>;
  };
  const files = ['models/textures/outdoors', 'tools/textures/outdoors']
    .flatMap((folder) => readdirSync(join(root, folder)).map((name) => `${folder}/${name}`))
    .concat(
      'models/building/exterior/forest/grow-tree.ts',
      'models/building/exterior/forest/tree-habits.ts',
      'models/textures/noise.ts',
      'src/museum/materials/foliage-atlas.ts',
    )
    .sort();
  const hash = createHash('sha256').update(`sharp@${devDependencies.sharp}`);
  for (const file of files)
    hash.update(`\0${file}\0${readFileSync(join(root, file), 'utf8').replaceAll('\r\n', '\n')}`);
  return hash.digest('hex').slice(0, 16);
}
