import { sunDirection } from '../../models/building/exterior/sunlight.ts';
import type { RoomScene } from './room-scene.ts';
import type { TexelField } from './texel-field.ts';
import type { TriangleTree } from './triangle-tree.ts';

/** Neighbours in a square of this side look in different directions; together they see everything. */
export const interleave = 4;
/** What is farther than this does not close a corner in, metres. */
const openAt = 1.3;

/** What the rays of each texel met; arrays go by `TexelField.rows`. */
export interface Gathered {
  readonly raysPerTexel: number;
  /** Texel of the picture that was hit, −1 where something else was. */
  readonly hits: Int32Array;
  /** Light from things that are not in the picture and from the sky: mean over the rays; three numbers each. */
  readonly still: Float32Array;
  /** How open it is: 0 closed in … 1. */
  readonly openness: Float32Array;
  /** Share of rays that met the back of something: much of it means that a texel lies inside or behind a thing. */
  readonly behind: Float32Array;
}

/** Sends rays from all texels over the hemisphere, denser where light counts more (by the cosine). */
export function gatherRays(
  scene: RoomScene,
  field: TexelField,
  tree: TriangleTree,
  raysPerTexel: number,
): Gathered {
  const { triangles, size, isOpen } = scene;
  const { rows, position, normal } = field;
  const sets = interleave * interleave;
  const directions = listDirections(raysPerTexel * sets);
  const hits = new Int32Array(rows.length * raysPerTexel).fill(-1);
  const still = new Float32Array(rows.length * 3);
  const openness = new Float32Array(rows.length);
  const behind = new Float32Array(rows.length);

  for (let row = 0; row < rows.length; row++) {
    const texel = rows[row] as number;
    const nx = normal[texel * 3] as number;
    const ny = normal[texel * 3 + 1] as number;
    const nz = normal[texel * 3 + 2] as number;
    const x = (position[texel * 3] as number) + nx * 0.004;
    const y = (position[texel * 3 + 1] as number) + ny * 0.004;
    const z = (position[texel * 3 + 2] as number) + nz * 0.004;
    // Two directions square to the normal, steady over a surface.
    const isUpright = Math.abs(ny) < 0.9;
    let sx = isUpright ? nz : 0;
    const sy = isUpright ? 0 : -nz;
    let sz = isUpright ? -nx : ny;
    const length = Math.hypot(sx, sy, sz) || 1;
    sx /= length;
    sz /= length;
    const syn = sy / length;
    const tx = ny * sz - nz * syn;
    const ty = nz * sx - nx * sz;
    const tz = nx * syn - ny * sx;
    const set = (texel % interleave) + interleave * (Math.floor(texel / size) % interleave);
    let backs = 0;
    let open = 0;
    for (let ray = 0; ray < raysPerTexel; ray++) {
      const d = (ray * sets + set) * 3;
      const a = directions[d] as number;
      const b = directions[d + 1] as number;
      const c = directions[d + 2] as number;
      const dx = sx * a + tx * b + nx * c;
      const dy = syn * a + ty * b + ny * c;
      const dz = sz * a + tz * b + nz * c;
      if (!tree.castRay(x, y, z, dx, dy, dz, 200)) {
        if (isOpen) {
          open++;
          addSky(still, row, dx, dy, dz);
        }
        continue;
      }
      if (tree.isBack) {
        backs++;
        continue;
      }
      open += Math.min(1, tree.distance / openAt) ** 0.7;
      const hit = tree.triangle;
      if (triangles.isMapped[hit]) {
        hits[row * raysPerTexel + ray] = readTexel(triangles.texels, hit, tree.u, tree.v, size);
      } else {
        for (let channel = 0; channel < 3; channel++) {
          const k = hit * 3 + channel;
          still[row * 3 + channel] =
            (still[row * 3 + channel] as number) +
            (triangles.albedo[k] as number) * (triangles.light[k] as number) +
            (triangles.glow[k] as number);
        }
      }
    }
    behind[row] = backs / raysPerTexel;
    openness[row] = open / raysPerTexel;
    for (let channel = 0; channel < 3; channel++)
      still[row * 3 + channel] = (still[row * 3 + channel] as number) / raysPerTexel;
  }
  return { raysPerTexel, hits, still, openness, behind };
}

/** Points over a hemisphere about +z in the order of their height: each stretch of them covers all turns. */
function listDirections(count: number): Float32Array {
  const directions = new Float32Array(count * 3);
  for (let at = 0; at < count; at++) {
    const height = (at + 0.5) / count;
    const turn = at * 2.399963229728653;
    directions[at * 3] = Math.sqrt(height) * Math.cos(turn);
    directions[at * 3 + 1] = Math.sqrt(height) * Math.sin(turn);
    directions[at * 3 + 2] = Math.sqrt(1 - height);
  }
  return directions;
}

function readTexel(texels: Float32Array, triangle: number, u: number, v: number, size: number): number {
  const k = triangle * 6;
  const w = 1 - u - v;
  const along = (texels[k] as number) * w + (texels[k + 2] as number) * u + (texels[k + 4] as number) * v;
  const across =
    (texels[k + 1] as number) * w + (texels[k + 3] as number) * u + (texels[k + 5] as number) * v;
  const x = Math.min(size - 1, Math.max(0, Math.floor(along)));
  const y = Math.min(size - 1, Math.max(0, Math.floor(across)));
  return y * size + x;
}

/** A clear evening: bright and warm towards the sun, blue above, sunlit woods below. World frame. */
function addSky(still: Float32Array, row: number, dx: number, dy: number, dz: number): void {
  const up = Math.min(1, Math.max(0, dy / 0.7));
  const sun = Math.max(0, dx * sunDirection[0] + dy * sunDirection[1] + dz * sunDirection[2]) ** 6;
  const sky = dy < 0 ? [0.62, 0.46, 0.28] : [1.15 - 0.55 * up, 1.02 - 0.33 * up, 0.84 - 0.02 * up];
  for (let channel = 0; channel < 3; channel++)
    still[row * 3 + channel] =
      (still[row * 3 + channel] as number) +
      (sky[channel] as number) * 0.85 +
      (dy < 0 ? 0 : sun * ([0.9, 0.66, 0.4][channel] as number));
}
