import type { Room } from '../floorplan/floor-plan.ts';
import { listFittingFootprints } from '../floorplan/list-fitting-footprints.ts';
import { placeInRoom } from '../floorplan/place-in-room.ts';
import type { Fitting } from '../floorplan/room-template.ts';
import { kneeHeight } from './knee-height.ts';

/** Footprints of the fittings of a room that stand in the way: least x, least z, largest x, largest z, world metres. */
export function listFittingBoxes(room: Room, fittings: readonly Fitting[]): number[] {
  const boxes: number[] = [];
  for (const fitting of fittings) {
    if (fitting.base >= kneeHeight) continue;
    for (const { minX, minZ, maxX, maxZ } of listFittingFootprints(fitting)) {
      const [ax, az] = placeInRoom(room, minX, minZ);
      const [bx, bz] = placeInRoom(room, maxX, maxZ);
      boxes.push(Math.min(ax, bx), Math.min(az, bz), Math.max(ax, bx), Math.max(az, bz));
    }
  }
  return boxes;
}
