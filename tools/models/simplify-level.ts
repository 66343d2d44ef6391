import { MeshoptSimplifier } from 'meshoptimizer';
import { compactMesh } from './compact-mesh.ts';
import type { LevelMesh } from './level-mesh.ts';

await MeshoptSimplifier.ready;

type Flag = 'Prune' | 'Permissive';

interface Way {
  /** Weight of normals and of colours beside that of place. */
  readonly weights: readonly [number, number];
  /** Most error, as a share of the size of the mesh, and what may be done: tried in this order until few enough are left. */
  readonly tries: readonly (readonly [error: number, flags: readonly Flag[]])[];
}

/** First carefully, then with growing error, at last across seams; parts that are small go. */
const careful: Way = {
  weights: [0.3, 1],
  tries: [
    [0.02, ['Prune']],
    [0.06, ['Prune']],
    [0.1, ['Prune', 'Permissive']],
    [0.4, ['Prune', 'Permissive']],
  ],
};
/** Every part stays, as coarse as need be: sheets, sticks and leaves are all that some things are made of. */
const whole: Way = {
  weights: [0.3, 1],
  tries: [
    [0.1, []],
    [1, ['Permissive']],
  ],
};
/** The outline before all else. */
const outlined: Way = {
  weights: [0.02, 0.1],
  tries: [
    [0.1, ['Permissive']],
    [1, ['Permissive']],
  ],
};

/**
 * The same mesh with at most `triangles` triangles, if it can be had: first carefully, then with growing error,
 * at last across seams and by clusters. Vertices keep their own colours and normals.
 */
export function simplifyLevel(mesh: LevelMesh, triangles: number): LevelMesh {
  if (mesh.indices.length / 3 <= triangles) return mesh;
  const found = simplifyBy(mesh, triangles, careful);
  if (found.length <= triangles * 3) return compactMesh(mesh, found);
  const clusters = simplifyByClusters(mesh, triangles);
  return compactMesh(mesh, clusters.length > 0 && clusters.length < found.length ? clusters : found);
}

/**
 * The same mesh with at most `triangles` triangles in several ways, of which one looks best: those that have few enough, or else the
 * one that has fewest. In some of them what was to be kept goes like the rest, or goes altogether: marks that leave no triangles for
 * what they lie on.
 */
export function listSimplified(mesh: LevelMesh, triangles: number): readonly LevelMesh[] {
  if (mesh.indices.length / 3 <= triangles) return [mesh];
  const meshes = mesh.kept.includes(1)
    ? [mesh, { ...mesh, kept: new Uint8Array(mesh.kept.length) }, dropKept(mesh)]
    : [mesh];
  const found = meshes
    .filter(({ indices }) => indices.length > 0)
    .flatMap((each) => [
      ...[careful, whole, outlined].map((way) => simplifyBy(each, triangles, way)),
      simplifyByClusters(each, triangles),
    ])
    .filter(({ length }) => length > 0);
  const fit = found.filter(({ length }) => length <= triangles * 3);
  const fewest = found.reduce(
    (least, indices) => (indices.length < least.length ? indices : least),
    mesh.indices,
  );
  return (fit.length > 0 ? fit : [fewest]).map((indices) => compactMesh(mesh, indices));
}

function dropKept(mesh: LevelMesh): LevelMesh {
  const indices: number[] = [];
  for (let at = 0; at < mesh.indices.length; at += 3)
    if (mesh.kept[mesh.indices[at]!] === 0) indices.push(...mesh.indices.subarray(at, at + 3));
  return { ...mesh, indices: Uint32Array.from(indices) };
}

function simplifyBy(mesh: LevelMesh, triangles: number, { weights, tries }: Way): Uint32Array {
  if (mesh.indices.length <= triangles * 3) return mesh.indices;
  const count = mesh.positions.length / 3;
  const attributes = new Float32Array(count * 6);
  for (let vertex = 0; vertex < count; vertex++)
    for (let axis = 0; axis < 3; axis++) {
      attributes[vertex * 6 + axis] = mesh.normals[vertex * 3 + axis]!;
      attributes[vertex * 6 + 3 + axis] = mesh.colours[vertex * 4 + axis]! / 255;
    }
  const [ofNormals, ofColours] = weights;
  let best = mesh.indices;
  for (const [error, flags] of tries) {
    const [indices] = MeshoptSimplifier.simplifyWithAttributes(
      mesh.indices,
      mesh.positions,
      3,
      attributes,
      6,
      [ofNormals, ofNormals, ofNormals, ofColours, ofColours, ofColours],
      mesh.kept,
      triangles * 3,
      error,
      [...flags],
    );
    if (indices.length > 0 && indices.length < best.length) best = indices;
    if (best.length <= triangles * 3) break;
  }
  return best;
}

function simplifyByClusters(mesh: LevelMesh, triangles: number): Uint32Array {
  if (mesh.indices.length <= triangles * 3) return mesh.indices;
  const [indices] = MeshoptSimplifier.simplifySloppy(
    mesh.indices,
    mesh.positions,
    3,
    mesh.kept,
    triangles * 3,
    1,
  );
  return indices;
}
