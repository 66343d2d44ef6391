import {
  BoxGeometry,
  BufferAttribute,
  BufferGeometry,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  Sphere,
  Vector3,
  type Material,
} from 'three';
import type { ExteriorParts } from '../../../../models/building/exterior/exterior-parts.ts';
import type { FoliageArrays } from '../../../../models/building/exterior/forest/foliage-arrays.ts';
import type { ValleyMesh } from '../../../../models/building/exterior/valley-mesh.ts';
import { createFoliageMaterial } from '../surfaces/outdoors/create-foliage-material.ts';
import { createMistMaterial } from '../surfaces/outdoors/create-mist-material.ts';
import { createRidgeMaterial } from '../surfaces/outdoors/create-ridge-material.ts';
import { createSkyMaterial } from '../surfaces/outdoors/create-sky-material.ts';
import { createWaterMaterial } from '../surfaces/outdoors/create-water-material.ts';
import type { OutdoorPictures } from '../surfaces/outdoors/outdoor-pictures.ts';
import type { OutdoorUniforms } from '../surfaces/outdoors/outdoor-uniforms.ts';
import type { SharedUniforms } from '../surfaces/shared-uniforms.ts';

/** What wood, mountains, sky, stream and mist are drawn with. */
export type ValleyMaterials = Readonly<Record<'foliage' | 'ridges' | 'sky' | 'stream' | 'mist', Material>>;

export function createValleyMaterials(
  shared: SharedUniforms,
  outdoors: OutdoorUniforms,
  pictures: OutdoorPictures,
): ValleyMaterials {
  return {
    foliage: createFoliageMaterial(shared, outdoors, pictures),
    ridges: createRidgeMaterial(shared, outdoors, pictures),
    sky: createSkyMaterial(shared, outdoors, pictures),
    stream: createWaterMaterial(shared, outdoors, pictures),
    mist: createMistMaterial(shared, outdoors, pictures),
  };
}

/** Makes wood, stream, mountains, sky and mist drawable: one call each, in the order in which they cover each other. */
export function standValley(
  parts: Pick<ExteriorParts, 'foliage' | 'stream' | 'ridges' | 'mist'>,
  materials: ValleyMaterials,
): readonly Mesh[] {
  const stand = (geometry: BufferGeometry, material: Material, order: number): Mesh => {
    // All round the eye, wherever one stands outside.
    geometry.boundingSphere = new Sphere(new Vector3(), Infinity);
    const mesh = new Mesh(geometry, material);
    mesh.frustumCulled = false;
    mesh.matrixAutoUpdate = false;
    mesh.matrixWorldAutoUpdate = false;
    mesh.renderOrder = order;
    return mesh;
  };
  return [
    stand(wrapFoliage(parts.foliage), materials.foliage, 1),
    stand(wrapValleyMesh(parts.ridges), materials.ridges, 2),
    stand(wrapSky(), materials.sky, 3),
    // Seen through: after all that is solid.
    stand(wrapValleyMesh(parts.stream), materials.stream, 4),
    stand(wrapValleyMesh(parts.mist), materials.mist, 5),
  ];
}

/** One card, drawn as often as there are cards. */
function wrapFoliage(arrays: FoliageArrays): InstancedBufferGeometry {
  const geometry = new InstancedBufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(Float32Array.of(0, 0, 1, 0, 1, 1, 0, 1), 2));
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const carry = (
    name: keyof FoliageArrays,
    array: Float32Array | Int8Array | Uint8Array,
    size: number,
    isShare: boolean,
  ) => geometry.setAttribute(name, new InstancedBufferAttribute(array, size, isShare));
  carry('place', arrays.place, 4, false);
  carry('form', arrays.form, 2, false);
  carry('tile', arrays.tile, 4, false);
  carry('across', arrays.across, 4, true);
  carry('upwards', arrays.upwards, 4, true);
  carry('facing', arrays.facing, 4, true);
  carry('tint', arrays.tint, 4, true);
  geometry.instanceCount = arrays.count;
  return geometry;
}

function wrapValleyMesh(mesh: ValleyMesh): BufferGeometry {
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', new BufferAttribute(mesh.position, 3));
  geometry.setAttribute('normal', new BufferAttribute(mesh.normal, 4, true));
  geometry.setAttribute('data', new BufferAttribute(mesh.data, 4, true));
  geometry.setAttribute('uv', new BufferAttribute(mesh.uv, 2));
  geometry.setIndex(new BufferAttribute(mesh.index, 1));
  return geometry;
}

/** A box round the eye. */
function wrapSky(): BufferGeometry {
  const box = new BoxGeometry(2, 2, 2);
  const geometry = new BufferGeometry();
  geometry.setAttribute('position', box.getAttribute('position'));
  geometry.setIndex(box.getIndex());
  return geometry;
}
