import { openBatchedDrawer } from './batched-drawer.ts';
import type { ExhibitDrawer } from './exhibit-drawer.ts';
import { openInstancedMesh2Drawer } from './instanced-mesh-2-drawer.ts';
import { openInstancedVisibleDrawer } from './instanced-visible-drawer.ts';
import { openMeshEachDrawer } from './mesh-each-drawer.ts';
import { openMeshEachVisibleDrawer } from './mesh-each-visible-drawer.ts';
import { fillModelShelf, type ModelShelf } from './model-shelf.ts';
import { bringAllGifts, type MuseumPage } from './open-museum-page.ts';
import { openPlanRival } from './open-plan-rival.ts';
import { openPoolDrawer } from './pool-drawer.ts';
import { openTourRival } from './open-tour-rival.ts';
import { PlanView } from './plan-view.ts';
import { openReactMeshesDrawer } from './react-meshes-drawer.tsx';
import type { Rival, RivalName } from './rival.ts';

/** Opens one of the ways of drawing; what it preloads is not part of the time it took to open. */
export async function openRival(
  name: RivalName,
  canvas: HTMLCanvasElement,
  page: MuseumPage,
  stride: number,
): Promise<{ readonly rival: Rival; readonly openedMs: number }> {
  const { museum, models, modelNames } = page;
  if (!name.startsWith('tour')) await bringAllGifts(museum);
  const isOwn = name.startsWith('tour') || name === 'pool' || name === 'walls';
  const shelf: ModelShelf = isOwn ? new Map() : await fillModelShelf(modelNames, models);
  const started = performance.now();
  if (name.startsWith('tour')) {
    const rival = openTourRival(canvas, page, stride, name === 'tour');
    return { rival, openedMs: performance.now() - started };
  }
  const view = new PlanView(canvas, museum);
  const drawer = await openDrawer(name, view, page, shelf);
  return { rival: openPlanRival(view, drawer), openedMs: performance.now() - started };
}

async function openDrawer(
  name: RivalName,
  view: PlanView,
  { museum, models }: MuseumPage,
  shelf: ModelShelf,
): Promise<ExhibitDrawer | null> {
  switch (name) {
    case 'pool':
      return openPoolDrawer(view, museum, models);
    case 'mesh-each':
      return openMeshEachDrawer(view, museum, shelf);
    case 'mesh-each-visible':
      return openMeshEachVisibleDrawer(view, museum, shelf);
    case 'react-mesh-each-visible':
      return openReactMeshesDrawer(view, museum, shelf);
    case 'instanced-visible':
      return openInstancedVisibleDrawer(view, museum, shelf);
    case 'batched-recycled':
      return openBatchedDrawer(view, museum, shelf);
    case 'instanced-mesh-2':
      return openInstancedMesh2Drawer(view, museum, shelf);
    default:
      return null;
  }
}
