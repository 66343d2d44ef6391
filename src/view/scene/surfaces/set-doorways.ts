import { readSite } from '../../../../models/building/exterior/read-site.ts';
import type { FloorPlan } from '../../../museum/floorplan/floor-plan.ts';
import type { SharedUniforms } from './shared-uniforms.ts';

/** Tells all surfaces where the bronze doors of the first two houses are. */
export function setDoorways({ doorAt, doorSize }: SharedUniforms, plan: FloorPlan): void {
  readSite(plan).houses.forEach((site, at) => {
    doorAt.value[at]?.set(site.x, site.y + site.threshold, site.z, site.yaw);
    doorSize.value[at]?.set(site.doorWidth / 2, site.doorHeight, site.wallDepth, 0);
  });
}
