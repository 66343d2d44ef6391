import type { LevelMesh } from '../models/level-mesh.ts';

/** Two meshes as one. */
export function joinMeshes(one: LevelMesh, other: LevelMesh): LevelMesh {
  const first = one.positions.length / 3;
  const join = <List extends Float32Array | Uint8Array | Uint32Array>(a: List, b: List): List => {
    const joined = new (a.constructor as new (length: number) => List)(a.length + b.length);
    joined.set(a);
    joined.set(b, a.length);
    return joined;
  };
  return {
    positions: join(one.positions, other.positions),
    normals: join(one.normals, other.normals),
    uvs: join(one.uvs, other.uvs),
    colours: join(one.colours, other.colours),
    surfaces: join(one.surfaces, other.surfaces),
    kept: join(one.kept, other.kept),
    indices: join(
      one.indices,
      other.indices.map((vertex) => first + vertex),
    ),
  };
}
