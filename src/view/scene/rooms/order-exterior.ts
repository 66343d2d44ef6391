import type { ExteriorParts } from '../../../../models/building/exterior/exterior-parts.ts';
import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';
// oxlint-disable-next-line import/default -- vite gives the address of the script, whatever it exports
import workerAddress from './exterior-worker.ts?worker&url';
import { trustScript } from './trust-script.ts';

/**
 * Has the valley and the fronts of the houses built beside the page. Where there are no workers, or the page stands
 * in a frame without an origin of its own, they are built in the page, in one go.
 */
export async function orderExterior(plan: FloorPlan): Promise<ExteriorParts> {
  try {
    return await buildInWorker(plan);
  } catch {
    const { buildExterior } = await import('../../../../models/building/exterior/build-exterior.ts');
    return buildExterior(plan);
  }
}

async function buildInWorker(plan: FloorPlan): Promise<ExteriorParts> {
  const worker = new Worker(trustScript(workerAddress), { type: 'module', name: 'exterior' });
  try {
    return await new Promise<ExteriorParts>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<ExteriorParts>) => resolve(data));
      worker.addEventListener('messageerror', () =>
        reject(new Error('scene: the exterior came back unreadable')),
      );
      worker.addEventListener('error', (event) => {
        event.preventDefault();
        reject(new Error(`scene: the exterior was not built: ${event.message}`));
      });
      worker.postMessage(plan, { transfer: [] });
    });
  } finally {
    worker.terminate();
  }
}
