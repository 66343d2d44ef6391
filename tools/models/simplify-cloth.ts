import { MeshoptSimplifier } from 'meshoptimizer';
import { compactMesh } from './compact-mesh.ts';
import type { LevelMesh } from './level-mesh.ts';

await MeshoptSimplifier.ready;

/**
 * A cloth with at most `triangles` triangles (a few more where it cannot be had). Vertices keep their own normals,
 * which know of folds that the triangles have lost; the hem may be moved.
 *
 * @param weight how much a turned normal counts against a moved outline
 */
export function simplifyCloth(mesh: LevelMesh, triangles: number, weight: number): LevelMesh {
  const count = mesh.positions.length / 3;
  const attributes = new Float32Array(count * 4);
  for (let vertex = 0; vertex < count; vertex++) {
    attributes.set(mesh.normals.subarray(vertex * 3, vertex * 3 + 3), vertex * 4);
    attributes[vertex * 4 + 3] = mesh.colours[vertex * 4 + 3]! / 255;
  }
  const [indices] = MeshoptSimplifier.simplifyWithAttributes(
    mesh.indices,
    mesh.positions,
    3,
    attributes,
    4,
    [weight, weight, weight, weight * 2],
    null,
    triangles * 3,
    1,
    [],
  );
  return compactMesh(mesh, indices);
}
