import { createHash, type Hash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RoomScene } from './room-scene.ts';

/** What says how light is followed, apart from the scene itself. */
const sources = [
  'tools/bake',
  'models/building/light/compute-lamp-light.ts',
  'models/building/light/compute-vertex-light.ts',
];
/** Do not change what a picture holds. */
const without = /(?:light-manifest|hash-light-inputs|list-stale-light|choose-room|open-museum-files)\.ts$/;

/**
 * Hash of all that decides what a picture of light holds: what light meets, lamps, the code that follows it.
 * Numbers are rounded, so that the last digit of a sine makes no difference.
 *
 * @param root folder of the project
 */
export function hashLightInputs(root: string, scene: RoomScene): string {
  const hash = createHash('sha256').update(readBakeSources(root));
  const { triangles, lamps, strips, size, charts } = scene;
  addRounded(hash, triangles.corners, 1e3);
  addRounded(hash, triangles.albedo, 200);
  addRounded(hash, triangles.light, 50);
  addRounded(hash, triangles.glow, 50);
  const { ambient, colour } = scene.frame.style.lamps;
  const rest = { lamps, strips, size, charts, ambient, colour, isOpen: scene.isOpen };
  hash.update(
    JSON.stringify(rest, (_, value: unknown) =>
      typeof value === 'number' ? Math.round(value * 1000) / 1000 + 0 : value,
    ),
  );
  return hash.digest('hex').slice(0, 16);
}

function addRounded(hash: Hash, numbers: Float32Array, scale: number): void {
  const rounded = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) rounded[at] = Math.round((numbers[at] as number) * scale);
  hash.update(new Uint8Array(rounded.buffer));
}

let known: string | undefined;

function readBakeSources(root: string): string {
  known ??= sources
    .flatMap((path) =>
      path.endsWith('.ts')
        ? [path]
        : readdirSync(join(root, path))
            .filter((name) => name.endsWith('.ts'))
            .sort()
            .map((name) => `${path}/${name}`),
    )
    .filter((path) => !without.test(path))
    .map((path) => `\0${path}\0${readFileSync(join(root, path), 'utf8').replaceAll('\r\n', '\n')}`)
    .join('');
  return known;
}
