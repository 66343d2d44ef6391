import type { FetchModel } from '../../../src/delivery/model-delivery.ts';
import type { Museum } from '../../../src/museum/open-museum.ts';
import { openExhibits } from '../../../src/view/scene/exhibits/open-exhibits.ts';
import type { IsInView } from '../../../src/view/scene/exhibits/exhibit-stage.ts';
import { fullyAwake } from '../../../src/view/scene/surfaces/wake-shader.ts';
import { Awaited } from './awaited.ts';
import type { ExhibitDrawer } from './exhibit-drawer.ts';
import type { PlanView } from './plan-view.ts';

/** The tour's own way of drawing exhibits and nothing else of it: comparable to the rivals line by line. */
export function openPoolDrawer(view: PlanView, museum: Museum, fetchModel: FetchModel): ExhibitDrawer {
  const awaited = new Awaited();
  const exhibits = openExhibits(view.renderer, museum, view.uniforms, awaited.watch(fetchModel), () => {});
  view.add(exhibits.shadows.mesh, ...exhibits.pool.meshes);
  const { cells, eye } = view;
  let index = 0;
  const isInView: IsInView = (minX, minZ, maxX, maxZ) => cells.isInView(index, minX, minZ, maxX, maxZ);
  return {
    update: () => {
      exhibits.stage.begin();
      for (index = 0; index < cells.count; index++)
        exhibits.stage.addVisible(cells.roomAt(index), fullyAwake, eye.x, eye.y, eye.z, isInView);
      exhibits.stage.finish();
      exhibits.library.pump(performance.now());
    },
    get isWaiting() {
      return awaited.count > 0;
    },
    get drawn() {
      return exhibits.pool.list.total;
    },
  };
}
