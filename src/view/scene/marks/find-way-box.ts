import type { FloorPlan, OpeningId } from '../../../museum/floorplan/floor-plan.ts';
import type { ExhibitBox } from './find-exhibit-box.ts';

/** What is open above the threshold where nothing closes it overhead, metres. */
const openHeight = 2.4;

/** The box a way from room to room is open in; null for one the plan does not have. */
export function findWayBox(plan: FloorPlan, way: OpeningId): ExhibitBox | null {
  const opening = plan.openings.find(({ id }) => id === way);
  if (!opening) return null;
  const { passage, axis, floorY, height } = opening;
  const [alongX, alongZ] = [passage.maxX - passage.minX, passage.maxZ - passage.minZ];
  return {
    x: (passage.minX + passage.maxX) / 2,
    y: floorY,
    z: (passage.minZ + passage.maxZ) / 2,
    yaw: 0,
    width: axis === 'x' ? 0 : alongX,
    height: height > 0 && height < 100 ? height : openHeight,
    depth: axis === 'x' ? alongZ : 0,
  };
}
