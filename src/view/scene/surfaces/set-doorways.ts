import { readSite } from '../../../../models/building/exterior/read-site.ts';
import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';
import type { SharedUniforms } from './shared-uniforms.ts';

/** Tells all surfaces where the bronze doors of the first two houses are. */
export function setDoorways({ doorways }: SharedUniforms, plan: FloorPlan): void {
  readSite(plan).houses.forEach((site, at) => {
    if (at > 1) return;
    const { elements } = doorways.value;
    elements.splice(at * 4, 4, site.x, site.y + site.threshold, site.z, site.yaw);
    elements.splice(8 + at * 4, 4, site.doorWidth / 2, site.doorHeight, site.wallDepth, 0);
  });
}
