import type { LevelMesh } from './level-mesh.ts';

/** A mesh of these triangles, without the vertices that none of them uses. */
export function compactMesh(mesh: LevelMesh, indices: Uint32Array): LevelMesh {
  const rows = new Map<number, number>();
  const renumbered = indices.map((vertex) => {
    const row = rows.get(vertex) ?? rows.size;
    rows.set(vertex, row);
    return row;
  });
  const used = [...rows.keys()];
  const pick = <List extends Float32Array | Uint8Array>(list: List, size: number): List => {
    const picked = new (list.constructor as new (length: number) => List)(used.length * size);
    used.forEach((vertex, row) => picked.set(list.subarray(vertex * size, vertex * size + size), row * size));
    return picked;
  };
  return {
    positions: pick(mesh.positions, 3),
    normals: pick(mesh.normals, 3),
    uvs: pick(mesh.uvs, 2),
    colours: pick(mesh.colours, 4),
    surfaces: pick(mesh.surfaces, 4),
    kept: pick(mesh.kept, 1),
    indices: renumbered,
  };
}
