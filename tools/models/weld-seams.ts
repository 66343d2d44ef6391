import type { LevelMesh } from './level-mesh.ts';

export interface WeldLimits {
  /** Least cosine between normals that may become one: −1 = all. */
  readonly normals: number;
  /** Most repeats of the texture that coordinates may differ. */
  readonly uvs: number;
}

/**
 * The same mesh with one vertex where several met that differ but little in normal and texture coordinates: sharp edges
 * become soft, which nobody sees from afar, and simplification is free to move along them.
 */
export function weldSeams(mesh: LevelMesh, limits: WeldLimits): LevelMesh {
  const rowsAt = new Map<string, number[]>();
  const first: number[] = [];
  const sums: number[] = [];
  const agree = (a: number, b: number) => {
    let cosine = 0;
    for (let axis = 0; axis < 3; axis++) cosine += mesh.normals[a * 3 + axis]! * mesh.normals[b * 3 + axis]!;
    const apart = Math.max(
      Math.abs(mesh.uvs[a * 2]! - mesh.uvs[b * 2]!),
      Math.abs(mesh.uvs[a * 2 + 1]! - mesh.uvs[b * 2 + 1]!),
    );
    return cosine >= limits.normals && apart <= limits.uvs;
  };
  const rowOf = Array.from({ length: mesh.positions.length / 3 }, (_, vertex) => {
    const place = Array.from(mesh.positions.subarray(vertex * 3, vertex * 3 + 3), (value) =>
      value.toFixed(5),
    );
    const look = [
      ...mesh.surfaces.subarray(vertex * 4, vertex * 4 + 2),
      ...mesh.colours.subarray(vertex * 4, vertex * 4 + 3),
    ];
    const key = [...place, ...look].join();
    const near = rowsAt.get(key) ?? [];
    let row = near.find((known) => agree(first[known]!, vertex));
    if (row === undefined) {
      row = first.length;
      near.push(row);
      rowsAt.set(key, near);
      first.push(vertex);
      sums.push(0, 0, 0);
    }
    for (let axis = 0; axis < 3; axis++) sums[row * 3 + axis]! += mesh.normals[vertex * 3 + axis]!;
    return row;
  });
  const normals = Float32Array.from(sums);
  first.forEach((vertex, row) => {
    const size = Math.hypot(normals[row * 3]!, normals[row * 3 + 1]!, normals[row * 3 + 2]!);
    for (let axis = 0; axis < 3; axis++)
      // A thin sheet's two sides cancel out: it keeps the normal of its first vertex.
      normals[row * 3 + axis] =
        size > 1e-3 ? normals[row * 3 + axis]! / size : mesh.normals[vertex * 3 + axis]!;
  });
  const pick = <List extends Float32Array | Uint8Array>(list: List, width: number): List => {
    const picked = new (list.constructor as new (length: number) => List)(first.length * width);
    first.forEach((vertex, row) =>
      picked.set(list.subarray(vertex * width, vertex * width + width), row * width),
    );
    return picked;
  };
  return {
    positions: pick(mesh.positions, 3),
    normals,
    uvs: pick(mesh.uvs, 2),
    colours: pick(mesh.colours, 4),
    surfaces: pick(mesh.surfaces, 4),
    kept: pick(mesh.kept, 1),
    indices: mesh.indices.map((vertex) => rowOf[vertex]!),
  };
}
