import { MeshoptSimplifier } from 'meshoptimizer';
import { compactMesh } from './compact-mesh.ts';
import type { LevelMesh } from './level-mesh.ts';

await MeshoptSimplifier.ready;

/**
 * The same mesh with at most `triangles` triangles, if it can be had: first carefully, then with growing error,
 * at last across seams and by clusters. Vertices keep their own colours and normals.
 */
export function simplifyLevel(mesh: LevelMesh, triangles: number): LevelMesh {
  if (mesh.indices.length / 3 <= triangles) return mesh;
  const count = mesh.positions.length / 3;
  const attributes = new Float32Array(count * 6);
  for (let vertex = 0; vertex < count; vertex++)
    for (let axis = 0; axis < 3; axis++) {
      attributes[vertex * 6 + axis] = mesh.normals[vertex * 3 + axis]!;
      attributes[vertex * 6 + 3 + axis] = mesh.colours[vertex * 4 + axis]! / 255;
    }
  const weights = [0.3, 0.3, 0.3, 1, 1, 1];
  const tries = [
    [0.02, ['Prune']],
    [0.06, ['Prune']],
    [0.1, ['Prune', 'Permissive']],
    [0.4, ['Prune', 'Permissive']],
  ] as const;
  let best = mesh.indices;
  for (const [error, flags] of tries) {
    const [indices] = MeshoptSimplifier.simplifyWithAttributes(
      mesh.indices,
      mesh.positions,
      3,
      attributes,
      6,
      weights,
      mesh.kept,
      triangles * 3,
      error,
      [...flags],
    );
    if (indices.length > 0 && indices.length < best.length) best = indices;
    if (best.length <= triangles * 3) return compactMesh(mesh, best);
  }
  const [clusters] = MeshoptSimplifier.simplifySloppy(
    mesh.indices,
    mesh.positions,
    3,
    mesh.kept,
    triangles * 3,
    1,
  );
  return compactMesh(mesh, clusters.length > 0 && clusters.length < best.length ? clusters : best);
}
