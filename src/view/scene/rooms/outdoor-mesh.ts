import { BufferAttribute, BufferGeometry, Mesh, Sphere, Vector3, type Material } from 'three';
import { shellAttributes } from '../../../../models/building/shell/shell-attributes.ts';
import type { OutdoorArrays } from '../../../../models/building/exterior/exterior-parts.ts';

/** What an outdoor mesh carries: the shell's layout without its light. */
export const outdoorAttributes = ['position', 'normal', 'vertexColour', 'uv', 'surface'] as const;

/** Wraps built arrays as a mesh in the world frame. It never moves. */
export function createOutdoorMesh(arrays: OutdoorArrays, material: Material): Mesh {
  const geometry = new BufferGeometry();
  for (const name of outdoorAttributes) {
    const { size, normalized } = shellAttributes[name];
    geometry.setAttribute(name, new BufferAttribute(arrays[name], size, normalized));
  }
  geometry.setIndex(new BufferAttribute(arrays.index, 1));
  // Before the eye or around it, wherever one stands outside.
  geometry.boundingSphere = new Sphere(new Vector3(), Infinity);
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  mesh.matrixWorldAutoUpdate = false;
  return mesh;
}

/** Bytes a geometry takes on the graphics card. */
export function countBytes(geometry: BufferGeometry): number {
  let bytes = geometry.index?.array.byteLength ?? 0;
  for (const attribute of Object.values(geometry.attributes)) bytes += attribute.array.byteLength;
  return bytes;
}
