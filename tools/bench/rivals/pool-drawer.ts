import { FetchQueue } from '../../../src/delivery/fetch-queue.ts';
import type { ModelDelivery } from '../../../src/delivery/model-delivery.ts';
import type { Museum } from '../../../src/museum/open-museum.ts';
import type { IsInView } from '../../../src/view/scene/exhibits/exhibit-stage.ts';
import { openExhibits } from '../../../src/view/scene/exhibits/open-exhibits.ts';
import { fullyAwake } from '../../../src/view/scene/surfaces/wake-shader.ts';
import { UploadBudget } from '../../../src/view/scene/upload-budget.ts';
import { WorkTime } from '../../../src/view/scene/work-time.ts';
import type { ExhibitDrawer } from './exhibit-drawer.ts';
import type { PlanView } from './plan-view.ts';

/** The tour's own way of drawing exhibits and nothing else of it: comparable to the rivals line by line. */
export function openPoolDrawer(view: PlanView, museum: Museum, models: ModelDelivery): ExhibitDrawer {
  const queue = new FetchQueue({ onChange: () => {} });
  const budget = new UploadBudget();
  const { stage, shadows, pool } = openExhibits(view.renderer, museum, view.uniforms, {
    models,
    queue,
    budget,
    // The other ways put a room in its place in one frame, too.
    time: new WorkTime(Infinity),
  });
  view.add(shadows.mesh, ...pool.meshes);
  const { cells, eye } = view;
  let index = 0;
  const isInView: IsInView = (minX, minZ, maxX, maxZ) => cells.isInView(index, minX, minZ, maxX, maxZ);
  return {
    update: () => {
      budget.begin();
      queue.begin();
      stage.begin();
      for (index = 0; index < cells.count; index++)
        stage.addVisible(cells.roomAt(index), fullyAwake, eye.x, eye.y, eye.z, isInView);
      queue.pump();
      stage.finish();
    },
    get isWaiting() {
      return queue.underWay > 0;
    },
    get drawn() {
      return pool.list.total;
    },
  };
}
