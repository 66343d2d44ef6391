import type { LevelMesh } from './level-mesh.ts';

/** What is seen of a mesh from one of six sides: pixels row by row. */
export interface MeshView {
  /** First corner, in `indices`, of the triangle that lies nearest; −1 where nothing is. */
  readonly corner: Int32Array;
  /** What that triangle's three corners have of each pixel, 3 a pixel, together 1. */
  readonly shares: Float32Array;
  /** How near it is: metres along the axis, more towards the eye. */
  readonly depth: Float32Array;
}

export interface ViewBox {
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
}

/** The six sides one may look from: the axis that is looked along, and where the eye is. */
export const viewSides = [
  { axis: 0, sign: 1 },
  { axis: 0, sign: -1 },
  { axis: 1, sign: 1 },
  { axis: 1, sign: -1 },
  { axis: 2, sign: 1 },
  { axis: 2, sign: -1 },
] as const;

export type ViewSide = (typeof viewSides)[number];

/**
 * Looks at a mesh without perspective. A triangle covers the pixels whose middle it holds, from both sides.
 *
 * @param box what is looked at: its longer side fills the picture
 * @param size pixels of a side of the picture
 */
export function viewMesh(mesh: LevelMesh, box: ViewBox, { axis, sign }: ViewSide, size: number): MeshView {
  const across = axis === 0 ? 1 : 0;
  const along = axis === 2 ? 1 : 2;
  const extent = Math.max(box.high[across] - box.low[across], box.high[along] - box.low[along], 1e-9);
  const scale = (size - 2) / extent;
  const count = mesh.positions.length / 3;
  const x = new Float32Array(count);
  const y = new Float32Array(count);
  const z = new Float32Array(count);
  for (let vertex = 0; vertex < count; vertex++) {
    x[vertex] = 1 + (mesh.positions[vertex * 3 + across]! - box.low[across]) * scale;
    y[vertex] = 1 + (mesh.positions[vertex * 3 + along]! - box.low[along]) * scale;
    z[vertex] = mesh.positions[vertex * 3 + axis]! * sign;
  }
  const depth = new Float32Array(size * size).fill(-Infinity);
  const corner = new Int32Array(size * size).fill(-1);
  const shares = new Float32Array(size * size * 3);
  const { indices } = mesh;
  for (let at = 0; at < indices.length; at += 3) {
    const a = indices[at]!;
    const b = indices[at + 1]!;
    const c = indices[at + 2]!;
    const twice = (x[b]! - x[a]!) * (y[c]! - y[a]!) - (x[c]! - x[a]!) * (y[b]! - y[a]!);
    if (Math.abs(twice) < 1e-9) continue;
    const left = Math.max(0, Math.ceil(Math.min(x[a]!, x[b]!, x[c]!) - 0.5));
    const right = Math.min(size - 1, Math.floor(Math.max(x[a]!, x[b]!, x[c]!) - 0.5));
    const top = Math.max(0, Math.ceil(Math.min(y[a]!, y[b]!, y[c]!) - 0.5));
    const bottom = Math.min(size - 1, Math.floor(Math.max(y[a]!, y[b]!, y[c]!) - 0.5));
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const px = column + 0.5 - x[a]!;
        const py = row + 0.5 - y[a]!;
        const ofB = (px * (y[c]! - y[a]!) - (x[c]! - x[a]!) * py) / twice;
        const ofC = ((x[b]! - x[a]!) * py - px * (y[b]! - y[a]!)) / twice;
        const ofA = 1 - ofB - ofC;
        if (ofA < 0 || ofB < 0 || ofC < 0) continue;
        const pixel = row * size + column;
        const near = ofA * z[a]! + ofB * z[b]! + ofC * z[c]!;
        if (near <= depth[pixel]!) continue;
        depth[pixel] = near;
        corner[pixel] = at;
        shares[pixel * 3] = ofA;
        shares[pixel * 3 + 1] = ofB;
        shares[pixel * 3 + 2] = ofC;
      }
    }
  }
  return { corner, shares, depth };
}

/** What holds the whole mesh. */
export function measureBox({ positions }: LevelMesh): ViewBox {
  const low: [number, number, number] = [Infinity, Infinity, Infinity];
  const high: [number, number, number] = [-Infinity, -Infinity, -Infinity];
  positions.forEach((value, at) => {
    const axis = (at % 3) as 0 | 1 | 2;
    low[axis] = Math.min(low[axis], value);
    high[axis] = Math.max(high[axis], value);
  });
  return { low, high };
}
