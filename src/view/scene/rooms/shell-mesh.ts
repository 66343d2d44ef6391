import { BufferAttribute, BufferGeometry, Mesh, Sphere, Vector3, type Material } from 'three';
import type { RoomShell } from './room-shell.ts';
import { shellAttributes } from '../../../../models/building/shell/shell-attributes.ts';
import type { ShellArrays, ShellParts } from '../../../../models/building/shell/shell-arrays.ts';

/** Wraps built arrays as meshes standing in the world. They never move: their matrices are written once. */
export function createShellMesh(
  parts: ShellParts,
  opaque: Material,
  glass: Material,
): Omit<RoomShell, 'upload'> {
  const solid = createMesh(parts.opaque, opaque, parts.origin);
  const panes = parts.glass.triangleCount > 0 ? createMesh(parts.glass, glass, parts.origin) : null;
  return {
    opaque: solid,
    glass: panes,
    bytes: countBytes(parts.opaque) + countBytes(parts.glass),
    triangles: parts.opaque.triangleCount + parts.glass.triangleCount,
  };
}

function createMesh(
  arrays: ShellArrays,
  material: Material,
  origin: readonly [number, number, number],
): Mesh {
  const geometry = new BufferGeometry();
  for (const [name, { size, normalized }] of Object.entries(shellAttributes)) {
    const array = arrays[name as keyof typeof shellAttributes];
    if (array) geometry.setAttribute(name, new BufferAttribute(array, size, normalized));
  }
  geometry.setIndex(new BufferAttribute(arrays.index, 1));
  geometry.boundingSphere = computeSphere(arrays.position);
  const mesh = new Mesh(geometry, material);
  mesh.position.set(...origin);
  mesh.matrixAutoUpdate = false;
  mesh.matrixWorldAutoUpdate = false;
  mesh.updateMatrix();
  mesh.matrixWorld.copy(mesh.matrix);
  return mesh;
}

/** Around the middle of the bounds; an empty shell gets a point. */
function computeSphere(position: Float32Array): Sphere {
  const least = [Infinity, Infinity, Infinity];
  const most = [-Infinity, -Infinity, -Infinity];
  for (let at = 0; at < position.length; at++) {
    const axis = at % 3;
    const value = position[at] as number;
    if (value < (least[axis] as number)) least[axis] = value;
    if (value > (most[axis] as number)) most[axis] = value;
  }
  if (position.length === 0) return new Sphere(new Vector3(), 0);
  const low = new Vector3(...(least as [number, number, number]));
  const high = new Vector3(...(most as [number, number, number]));
  return new Sphere(low.clone().add(high).multiplyScalar(0.5), low.distanceTo(high) / 2);
}

function countBytes(arrays: ShellArrays): number {
  return (
    arrays.position.byteLength +
    arrays.normal.byteLength +
    arrays.vertexColour.byteLength +
    arrays.uv.byteLength +
    arrays.surface.byteLength +
    arrays.light.byteLength +
    (arrays.lightUv?.byteLength ?? 0) +
    arrays.index.byteLength
  );
}
