import type { ClothNet } from './cloth-net.ts';

/** A draped cloth as triangles: one vertex a node with cloth. */
export interface ClothMesh {
  /** Metres, 3 a vertex. */
  readonly positions: Float64Array;
  /** Outwards: the side that lay upwards. */
  readonly normals: Float64Array;
  /** Place in the flat cloth, 0…1 over its longer side, 2 a vertex. */
  readonly uvs: Float64Array;
  readonly indices: Uint32Array;
}

/**
 * Makes a mesh of a draped net: smoothed without shrinking, the hem along itself only, with soft normals.
 *
 * @param rounds passes of smoothing
 */
export function meshCloth(net: ClothNet, draped: Float64Array, rounds: number): ClothMesh {
  const { nodes, flat, columns, rows, cell } = net;
  const rowOf = new Int32Array(columns * rows).fill(-1);
  nodes.forEach((node, vertex) => (rowOf[node] = vertex));
  const positions = new Float64Array(nodes.length * 3);
  const uvs = new Float64Array(nodes.length * 2);
  const span = (Math.max(columns, rows) - 1) * cell;
  nodes.forEach((node, vertex) => {
    positions.set(draped.subarray(node * 3, node * 3 + 3), vertex * 3);
    uvs[vertex * 2] = flat[node * 2]! / span + 0.5;
    uvs[vertex * 2 + 1] = flat[node * 2 + 1]! / span + 0.5;
  });
  const indices = triangulate(net, rowOf, positions);
  const smooth = smoothMesh(positions, indices, rounds);
  return { positions: smooth, normals: computeNormals(smooth, indices), uvs, indices };
}

function triangulate({ columns, rows }: ClothNet, rowOf: Int32Array, positions: Float64Array): Uint32Array {
  const indices: number[] = [];
  const apart = (a: number, b: number) =>
    (positions[a * 3]! - positions[b * 3]!) ** 2 +
    (positions[a * 3 + 1]! - positions[b * 3 + 1]!) ** 2 +
    (positions[a * 3 + 2]! - positions[b * 3 + 2]!) ** 2;
  for (let row = 0; row + 1 < rows; row++)
    for (let column = 0; column + 1 < columns; column++) {
      const node = row * columns + column;
      const a = rowOf[node]!;
      const b = rowOf[node + 1]!;
      const c = rowOf[node + columns]!;
      const d = rowOf[node + columns + 1]!;
      // Round the cell, so that three corners of it make a triangle that faces up too.
      const ring = [a, c, d, b].filter((vertex) => vertex >= 0);
      if (ring.length === 3) indices.push(...ring);
      else if (ring.length === 4) {
        if (apart(b, c) < apart(a, d)) indices.push(a, c, b, b, c, d);
        else indices.push(a, c, d, a, d, b);
      }
    }
  return Uint32Array.from(indices);
}

/** Taubin's smoothing: out and back, so that folds stay as deep as they are. */
function smoothMesh(positions: Float64Array, indices: Uint32Array, rounds: number): Float64Array {
  const count = positions.length / 3;
  const uses = new Map<number, number>();
  for (let at = 0; at < indices.length; at++) {
    const from = indices[at]!;
    const to = indices[at % 3 === 2 ? at - 2 : at + 1]!;
    const key = Math.min(from, to) * count + Math.max(from, to);
    uses.set(key, (uses.get(key) ?? 0) + 1);
  }
  const neighbours = Array.from({ length: count }, (): number[] => []);
  const along = Array.from({ length: count }, (): number[] => []);
  for (const [key, times] of uses) {
    const a = Math.floor(key / count);
    const b = key % count;
    neighbours[a]!.push(b);
    neighbours[b]!.push(a);
    if (times !== 1) continue;
    along[a]!.push(b);
    along[b]!.push(a);
  }
  let current = Float64Array.from(positions);
  for (let round = 0; round < rounds; round++)
    for (const strength of [0.5, -0.52]) {
      const next = Float64Array.from(current);
      for (let vertex = 0; vertex < count; vertex++) {
        const around = along[vertex]!.length > 0 ? along[vertex]! : neighbours[vertex]!;
        for (let axis = 0; axis < 3; axis++) {
          let sum = 0;
          for (const other of around) sum += current[other * 3 + axis]!;
          const here = current[vertex * 3 + axis]!;
          next[vertex * 3 + axis] = here + strength * (sum / around.length - here);
        }
      }
      current = next;
    }
  return current;
}

function computeNormals(positions: Float64Array, indices: Uint32Array): Float64Array {
  const normals = new Float64Array(positions.length);
  for (let at = 0; at < indices.length; at += 3) {
    const [a, b, c] = [indices[at]! * 3, indices[at + 1]! * 3, indices[at + 2]! * 3];
    const edge = (from: number, to: number, axis: number) => positions[to + axis]! - positions[from + axis]!;
    for (let axis = 0; axis < 3; axis++) {
      const [i, j] = [(axis + 1) % 3, (axis + 2) % 3];
      const value = edge(a, b, i) * edge(a, c, j) - edge(a, b, j) * edge(a, c, i);
      for (const vertex of [a, b, c]) normals[vertex + axis] = normals[vertex + axis]! + value;
    }
  }
  for (let at = 0; at < normals.length; at += 3) {
    const size = Math.hypot(normals[at]!, normals[at + 1]!, normals[at + 2]!) || 1;
    for (let axis = at; axis < at + 3; axis++) normals[axis] = normals[axis]! / size;
  }
  return normals;
}
