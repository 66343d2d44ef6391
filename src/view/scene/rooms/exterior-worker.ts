import { buildExterior } from '../../../../models/building/exterior/build-exterior.ts';
import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';
import { listTransfers } from './list-transfers.ts';

// Builds the valley beside the page: a plan comes in, arrays go out, and nothing is copied on their way.
addEventListener('message', ({ data }: MessageEvent<FloorPlan>) => {
  const parts = buildExterior(data);
  postMessage(parts, { transfer: listTransfers(parts) });
});
