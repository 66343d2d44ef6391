import type { LevelMesh } from './level-mesh.ts';

/**
 * The coarse mesh with the openness (alpha) of each vertex averaged over that part of the fine mesh it now stands for:
 * the corners that simplification keeps are the darkest places of a panel, and would darken all of it.
 *
 * @param fine the mesh before simplification; the coarse one's vertices are among its places
 */
export function spreadOpenness(fine: LevelMesh, coarse: LevelMesh): LevelMesh {
  const areas = measureAreas(fine);
  const nearest = openNearest(coarse);
  const count = coarse.positions.length / 3;
  const sums = new Float64Array(count);
  const weights = new Float64Array(count);
  for (let vertex = 0; vertex < areas.length; vertex++) {
    const to = nearest(fine, vertex);
    if (to < 0) continue;
    sums[to]! += areas[vertex]! * fine.colours[vertex * 4 + 3]!;
    weights[to]! += areas[vertex]!;
  }
  const colours = coarse.colours.slice();
  for (let vertex = 0; vertex < count; vertex++)
    if (weights[vertex]! > 0) colours[vertex * 4 + 3] = Math.round(sums[vertex]! / weights[vertex]! / 3) * 3;
  return { ...coarse, colours };
}

/** The share of the surface that belongs to each vertex, square metres. */
function measureAreas({ positions, indices }: LevelMesh): Float64Array {
  const areas = new Float64Array(positions.length / 3);
  for (let at = 0; at < indices.length; at += 3) {
    const [a, b, c] = [indices[at]! * 3, indices[at + 1]! * 3, indices[at + 2]! * 3];
    const side = (to: number, axis: number) => positions[to + axis]! - positions[a + axis]!;
    const [ux, uy, uz] = [side(b, 0), side(b, 1), side(b, 2)];
    const [vx, vy, vz] = [side(c, 0), side(c, 1), side(c, 2)];
    const area = Math.hypot(uy * vz - uz * vy, uz * vx - ux * vz, ux * vy - uy * vx) / 6;
    for (const corner of [a, b, c]) areas[corner / 3]! += area;
  }
  return areas;
}

/** Finds the vertex of a mesh that is nearest to one of another, of the same material and looking the same way; −1 if none. */
function openNearest(mesh: LevelMesh): (from: LevelMesh, vertex: number) => number {
  const { positions, normals } = mesh;
  const byMaterial = new Map<number, number[]>();
  for (let vertex = 0; vertex < positions.length / 3; vertex++) {
    const row = mesh.surfaces[vertex * 4]!;
    const list = byMaterial.get(row) ?? [];
    if (list.length === 0) byMaterial.set(row, list);
    list.push(vertex);
  }
  // Sorted along x, so that a search may end where x alone is farther than what was found.
  for (const list of byMaterial.values()) list.sort((a, b) => positions[a * 3]! - positions[b * 3]! || a - b);
  return (from, vertex) => {
    const list = byMaterial.get(from.surfaces[vertex * 4]!) ?? [];
    const [x, y, z] = [0, 1, 2].map((axis) => from.positions[vertex * 3 + axis]!) as [number, number, number];
    const [nx, ny, nz] = [0, 1, 2].map((axis) => from.normals[vertex * 3 + axis]!) as [
      number,
      number,
      number,
    ];
    let best = -1;
    let least = Infinity;
    const isPast = (row: number): boolean => {
      const at = list[row]! * 3;
      const dx = positions[at]! - x;
      if (dx * dx > least) return true;
      const away = dx * dx + (positions[at + 1]! - y) ** 2 + (positions[at + 2]! - z) ** 2;
      if (away < least && normals[at]! * nx + normals[at + 1]! * ny + normals[at + 2]! * nz >= 0.3) {
        least = away;
        best = list[row]!;
      }
      return false;
    };
    const middle = findRow(list, positions, x);
    for (let row = middle; row < list.length; row++) if (isPast(row)) break;
    for (let row = middle - 1; row >= 0; row--) if (isPast(row)) break;
    return best;
  };
}

/** First row of a list sorted along x that lies at x or beyond. */
function findRow(list: readonly number[], positions: Float32Array, x: number): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (positions[list[middle]! * 3]! < x) low = middle + 1;
    else high = middle;
  }
  return low;
}
