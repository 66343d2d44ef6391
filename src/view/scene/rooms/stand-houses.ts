import {
  BufferAttribute,
  Group,
  InstancedBufferAttribute,
  InstancedBufferGeometry,
  Mesh,
  type BufferGeometry,
  type Material,
  type Scene,
} from 'three';
import type { HouseParts, PlacedPiece } from '../../../../models/building/exterior/exterior-parts.ts';
import { shellAttributes } from '../../../../models/building/shell/shell-attributes.ts';
import { createOutdoorMesh, outdoorAttributes } from './outdoor-mesh.ts';

/** From here on a house is drawn as it is seen from afar, metres; it changes back a little nearer. */
const farFrom = 88;
const nearFrom = 80;

/** The fronts of the houses, each drawn in as much detail as its distance asks for. */
export interface Houses {
  readonly group: Group;
  readonly geometries: readonly BufferGeometry[];
  /** Chooses what is drawn for an eye at a place, world metres. */
  look(x: number, z: number): void;
  /** Adds what casts shadows, all in full detail. */
  castInto(scene: Scene, standing: Material, placed: Material): void;
}

/** Makes built houses drawable: near one call for the walls and one for each kind of piece, far one in all. */
export function standHouses(parts: readonly HouseParts[], solid: Material, placed: Material): Houses {
  const group = new Group();
  group.matrixAutoUpdate = false;
  const geometries: BufferGeometry[] = [];
  const keep = (mesh: Mesh): Mesh => {
    geometries.push(mesh.geometry);
    return mesh;
  };
  const houses = parts.map(({ x, z, near, far }) => {
    const nearMesh = keep(createOutdoorMesh(near.solid, solid));
    const pieceMeshes = near.pieces
      .filter(({ places }) => places.count > 0)
      .map((piece) => keep(createPieces(piece, placed)));
    const farMesh = keep(createOutdoorMesh(far, solid));
    farMesh.visible = false;
    // Apart from the walls: where a piece is drawn, its vertices do not say.
    const pieces = new Group();
    pieces.matrixAutoUpdate = false;
    pieces.add(...pieceMeshes);
    group.add(farMesh, nearMesh, pieces);
    return { x, z, nearMesh, pieces, pieceMeshes, farMesh };
  });
  return {
    group,
    geometries,
    look: (x, z) => {
      for (const house of houses) {
        const distance = Math.hypot(house.x - x, house.z - z);
        const isFar = house.farMesh.visible ? distance > nearFrom : distance > farFrom;
        house.farMesh.visible = isFar;
        house.nearMesh.visible = !isFar;
        house.pieces.visible = !isFar;
      }
    },
    castInto: (scene, standing, placedCaster) => {
      const cast = (mesh: Mesh, material: Material): void => {
        const caster = new Mesh(mesh.geometry, material);
        caster.frustumCulled = false;
        scene.add(caster);
      };
      for (const { nearMesh, pieceMeshes } of houses) {
        cast(nearMesh, standing);
        for (const mesh of pieceMeshes) cast(mesh, placedCaster);
      }
    },
  };
}

/** One piece in all its places. */
function createPieces({ piece, places }: PlacedPiece, material: Material): Mesh {
  const geometry = new InstancedBufferGeometry();
  for (const name of outdoorAttributes) {
    const { size, normalized } = shellAttributes[name];
    geometry.setAttribute(name, new BufferAttribute(piece[name], size, normalized));
  }
  geometry.setIndex(new BufferAttribute(piece.index, 1));
  for (const name of ['placeX', 'placeY', 'placeZ'] as const)
    geometry.setAttribute(name, new InstancedBufferAttribute(places[name], 4));
  geometry.setAttribute('tone', new InstancedBufferAttribute(places.tone, 4, true));
  geometry.instanceCount = places.count;
  const mesh = new Mesh(geometry, material);
  mesh.frustumCulled = false;
  mesh.matrixAutoUpdate = false;
  mesh.matrixWorldAutoUpdate = false;
  return mesh;
}
