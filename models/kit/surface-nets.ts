import { Clay, type ClayStep } from './clay.ts';
import type { Bounds } from './shape.ts';

export interface NetMesh {
  readonly positions: Float32Array;
  readonly normals: Float32Array;
  readonly indices: Uint32Array;
}

const blockCells = 8;
/** The most that `raise` may lift the skin, metres. */
const raisedAtMost = 0.012;

/**
 * Meshes clay by naive surface nets on cubes of `cell` metres. Blocks that the surface cannot reach are skipped, and
 * so is, block by block, every step that cannot matter there; that makes hundreds of steps affordable. Vertices
 * are moved on to the surface; normals are the field's gradient.
 *
 * @param steepness how much faster than true distance the field may change: too small leaves square holes
 */
export function surfaceNets(clay: Clay, bounds: Bounds, cell: number, steepness = 1.4): NetMesh {
  const { min: low } = bounds;
  const extent = bounds.max.map((value, axis) => Math.ceil((value - low[axis]!) / cell) + 2);
  let span = blockCells;
  while (span < Math.max(...extent)) span *= 2;
  const stride = span + 2;
  const keyOf = (i: number, j: number, k: number) => (i * stride + j) * stride + k;
  const rows = new Map<number, number>();
  const positions: number[] = [];
  const normals: number[] = [];
  const crossings: number[] = [];
  const corners = blockCells + 1;
  const values = new Float32Array(corners ** 3);
  const raised = clay.steps.some(({ kind }) => kind === 'raise') ? raisedAtMost : 0;

  const descend = (steps: readonly ClayStep[], i: number, j: number, k: number, size: number): void => {
    if (i > extent[0]! || j > extent[1]! || k > extent[2]!) return;
    const x = low[0] + (i + size / 2) * cell;
    const y = low[1] + (j + size / 2) * cell;
    const z = low[2] + (k + size / 2) * cell;
    const reach = size * cell * 0.8661 * steepness;
    const slack = reach + raised + 2 * cell;
    if (Math.abs(Clay.evaluate(steps, x, y, z)) > slack) return;
    const distances = steps.map(({ field }) => field(x, y, z));
    const solid = steps.reduce(
      (least, { kind }, s) => (kind === 'add' ? Math.min(least, distances[s]!) : least),
      1e9,
    );
    const kept = steps.filter(({ kind, blend }, s) => {
      if (kind === 'add') return distances[s]! - reach < solid + slack + blend;
      return kind !== 'cut' || -distances[s]! + reach > -slack - blend;
    });
    if (size > blockCells) {
      const half = size / 2;
      for (let octant = 0; octant < 8; octant++)
        descend(
          kept,
          i + (octant & 1 ? half : 0),
          j + (octant & 2 ? half : 0),
          k + (octant & 4 ? half : 0),
          half,
        );
      return;
    }
    meshBlock(kept, i, j, k);
  };

  const meshBlock = (steps: readonly ClayStep[], i: number, j: number, k: number): void => {
    let inside = 0;
    for (let a = 0, at = 0; a < corners; a++)
      for (let b = 0; b < corners; b++)
        for (let c = 0; c < corners; c++, at++) {
          const d = Clay.evaluate(
            steps,
            low[0] + (i + a) * cell,
            low[1] + (j + b) * cell,
            low[2] + (k + c) * cell,
          );
          values[at] = d;
          if (d < 0) inside++;
        }
    if (inside === 0 || inside === corners ** 3) return;
    for (let a = 0; a < blockCells; a++)
      for (let b = 0; b < blockCells; b++)
        for (let c = 0; c < blockCells; c++) meshCell(steps, i, j, k, a, b, c);
  };

  const meshCell = (
    steps: readonly ClayStep[],
    i: number,
    j: number,
    k: number,
    a: number,
    b: number,
    c: number,
  ) => {
    const valueAt = (corner: number) =>
      values[((a + (corner & 1)) * corners + b + ((corner >> 1) & 1)) * corners + c + ((corner >> 2) & 1)]!;
    let mask = 0;
    for (let corner = 0; corner < 8; corner++) if (valueAt(corner) < 0) mask |= 1 << corner;
    if (mask === 0 || mask === 255) return;
    let sx = 0;
    let sy = 0;
    let sz = 0;
    let count = 0;
    for (let corner = 0; corner < 8; corner++)
      for (let axis = 0; axis < 3; axis++) {
        const across = corner | (1 << axis);
        if (across === corner) continue;
        const from = valueAt(corner);
        const to = valueAt(across);
        if (from < 0 === to < 0) continue;
        const t = from / (from - to);
        sx += (corner & 1) + (axis === 0 ? t : 0);
        sy += ((corner >> 1) & 1) + (axis === 1 ? t : 0);
        sz += ((corner >> 2) & 1) + (axis === 2 ? t : 0);
        count++;
      }
    const start = [
      low[0] + (i + a + sx / count) * cell,
      low[1] + (j + b + sy / count) * cell,
      low[2] + (k + c + sz / count) * cell,
    ] as const;
    let [x, y, z] = start;
    const step = 0.6 * cell;
    let gx = 0;
    let gy = 0;
    let gz = 0;
    for (let round = 0; round < 3; round++) {
      gx = Clay.evaluate(steps, x + step, y, z) - Clay.evaluate(steps, x - step, y, z);
      gy = Clay.evaluate(steps, x, y + step, z) - Clay.evaluate(steps, x, y - step, z);
      gz = Clay.evaluate(steps, x, y, z + step) - Clay.evaluate(steps, x, y, z - step);
      if (round === 2) break;
      const slope = Math.sqrt(gx * gx + gy * gy + gz * gz) || 1e-6;
      const d = (Clay.evaluate(steps, x, y, z) * 2 * step) / slope;
      const move = Math.max(-0.5 * cell, Math.min(0.5 * cell, d)) / slope;
      x -= gx * move;
      y -= gy * move;
      z -= gz * move;
    }
    const strayed =
      Math.max(Math.abs(x - start[0]), Math.abs(y - start[1]), Math.abs(z - start[2])) > cell * 0.9;
    if (strayed) [x, y, z] = start;
    const slope = Math.hypot(gx, gy, gz) || 1;
    rows.set(keyOf(i + a, j + b, k + c), positions.length / 3);
    positions.push(x, y, z);
    normals.push(gx / slope, gy / slope, gz / slope);
    for (let axis = 0; axis < 3; axis++) {
      const isInside = (mask & 1) !== 0;
      if (isInside !== ((mask >> (1 << axis)) & 1) > 0)
        crossings.push(i + a, j + b, k + c, axis, isInside ? 1 : 0);
    }
  };

  descend(clay.steps, 0, 0, 0, span);

  const indices: number[] = [];
  const squared = (p: number, q: number) =>
    (positions[3 * p]! - positions[3 * q]!) ** 2 +
    (positions[3 * p + 1]! - positions[3 * q + 1]!) ** 2 +
    (positions[3 * p + 2]! - positions[3 * q + 2]!) ** 2;
  for (let at = 0; at < crossings.length; at += 5) {
    const axis = crossings[at + 3]!;
    const corner = (du: number, dv: number) => {
      const place = [crossings[at]!, crossings[at + 1]!, crossings[at + 2]!];
      place[(axis + 1) % 3]! -= du;
      place[(axis + 2) % 3]! -= dv;
      return rows.get(keyOf(place[0]!, place[1]!, place[2]!));
    };
    const [a, b, c, d] = [corner(0, 0), corner(1, 0), corner(1, 1), corner(0, 1)];
    if (a === undefined || b === undefined || c === undefined || d === undefined) continue;
    const split = squared(a, c) <= squared(b, d) ? [a, b, c, a, c, d] : [a, b, d, b, c, d];
    if (crossings[at + 4] === 1) indices.push(...split);
    else indices.push(split[0]!, split[2]!, split[1]!, split[3]!, split[5]!, split[4]!);
  }
  return {
    positions: Float32Array.from(positions),
    normals: Float32Array.from(normals),
    indices: Uint32Array.from(indices),
  };
}
