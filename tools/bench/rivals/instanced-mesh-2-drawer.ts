import { InstancedMesh2 } from '@three.ez/instanced-mesh';
import { Matrix4, type BufferGeometry } from 'three';
import type { Museum } from '../../../src/museum/open-museum.ts';
import type { ExhibitDrawer } from './exhibit-drawer.ts';
import { listThings } from './list-things.ts';
import { createPlainMaterial, type ModelShelf } from './model-shelf.ts';
import type { PlanView } from './plan-view.ts';

/** Distances, metres, at which a thing changes its level: the library goes by distance. */
const borders = [2, 5, 12] as const;

/** `@three.ez/instanced-mesh` as it is meant to be used: one mesh a shape, a tree of bounds and levels, all rooms. */
export function openInstancedMesh2Drawer(view: PlanView, museum: Museum, shelf: ModelShelf): ExhibitDrawer {
  const matrices = new Map<string, number[][]>();
  for (const { id } of museum.plan.rooms) {
    const things = listThings(museum, id);
    things.models.forEach((model, row) => {
      const list = matrices.get(model) ?? [];
      if (list.length === 0) matrices.set(model, list);
      list.push([...things.matrices.subarray(row * 16, row * 16 + 16)]);
    });
  }
  const matrix = new Matrix4();
  const meshes: InstancedMesh2[] = [];
  for (const [model, list] of matrices) {
    const [nearest, ...coarser] = shelf.get(model) ?? [];
    if (!nearest) continue;
    const mesh = new InstancedMesh2(nearest, createPlainMaterial(), {
      capacity: list.length,
      renderer: view.renderer,
    });
    mesh.matrixAutoUpdate = false;
    mesh.matrixWorldAutoUpdate = false;
    mesh.addInstances(list.length, (instance, at) => {
      matrix.fromArray(list[at] as number[]);
      matrix.decompose(instance.position, instance.quaternion, instance.scale);
    });
    coarser.forEach((level: BufferGeometry, at) =>
      mesh.addLOD(level, createPlainMaterial(), borders[Math.min(at, borders.length - 1)]),
    );
    mesh.computeBVH({ margin: 0 });
    meshes.push(mesh);
    view.add(mesh);
  }
  return {
    update: () => {},
    get drawn() {
      return meshes.reduce((all, { count }) => all + count, 0);
    },
  };
}
