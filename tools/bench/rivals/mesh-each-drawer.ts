import { Mesh } from 'three';
import type { Museum } from '../../../src/museum/open-museum.ts';
import type { ExhibitDrawer } from './exhibit-drawer.ts';
import { listThings } from './list-things.ts';
import { createPlainMaterial, type ModelShelf } from './model-shelf.ts';
import type { PlanView } from './plan-view.ts';

/** One mesh per exhibit of the whole museum; three leaves out what lies beside the picture, walls or no walls. */
export function openMeshEachDrawer(view: PlanView, museum: Museum, shelf: ModelShelf): ExhibitDrawer {
  const material = createPlainMaterial();
  let drawn = 0;
  for (const { id } of museum.plan.rooms) {
    const { models, matrices } = listThings(museum, id);
    models.forEach((model, row) => {
      const geometry = shelf.get(model)?.[0];
      if (!geometry) return;
      const mesh = new Mesh(geometry, material);
      mesh.matrixAutoUpdate = false;
      mesh.matrixWorldAutoUpdate = false;
      mesh.matrix.fromArray(matrices, row * 16);
      mesh.matrixWorld.copy(mesh.matrix);
      mesh.onBeforeRender = () => drawn++;
      view.add(mesh);
    });
  }
  let last = 0;
  return {
    update: () => {
      last = drawn;
      drawn = 0;
    },
    get drawn() {
      return drawn || last;
    },
  };
}
