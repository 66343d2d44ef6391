import type { Display } from '../display/display.ts';
import type { FloorPlan, RoomId } from '../floorplan/floor-plan.ts';
import { Floor } from './floor.ts';
import { findArrival } from './find-arrival.ts';
import { findNearestSpot } from './find-nearest-spot.ts';
import type { Ground, Standing } from './ground.ts';
import { moveBody } from './move-body.ts';
import { RouteFinder } from './route-finder.ts';
import { turnToOpenView } from './turn-to-open-view.ts';

/**
 * The ground of a house. Nothing is laid out before someone comes near: walls cell by cell, furniture room by
 * room, ways when they are asked for.
 *
 * @throws when openings or lifts name rooms the plan does not have
 */
export function buildGround(plan: FloorPlan, display: Pick<Display, 'layOutRoom'>): Ground {
  const floor = new Floor(plan, display);
  const routes = new RouteFinder(plan, floor);

  const findStanding = (room: RoomId, x: number, z: number): Standing | undefined => {
    if (!Number.isFinite(x) || !Number.isFinite(z)) return undefined;
    const cell = floor.indexOf(room);
    const spot = findNearestSpot(
      floor,
      cell,
      x,
      z,
      (atX, atZ) => floor.canStand(cell, atX, atZ) && routes.canLeave(cell, atX, atZ),
    );
    return spot && floor.standing(cell, spot.x, spot.z);
  };
  const stand = (at: Readonly<Standing>): Readonly<Standing> | undefined =>
    floor.canStand(floor.indexOf(at.room), at.x, at.z) ? at : findStanding(at.room, at.x, at.z);

  return {
    move: (from, dx, dz, target) => {
      const start = floor.indexOf(from.room);
      const cell = floor.locate(start, from.x, from.z);
      if (cell >= 0 && floor.isFree(cell, from.x, from.z)) {
        moveBody(floor, cell, from, dx, dz, target);
        return;
      }
      // Someone who was put where nobody can stand first comes to stand.
      const standing = findStanding(from.room, from.x, from.z);
      if (standing) moveBody(floor, start, standing, dx, dz, target);
      else floor.stand(start, from.x, from.z, target);
    },
    canStand: (room, x, z) => floor.canStand(floor.indexOf(room), x, z),
    findStanding,
    findRoute: (from, to, options) => {
      const [start, goal] = [stand(from), stand(to)];
      return start && goal && routes.find(start, goal, options?.withoutStairs ?? false);
    },
    arrivalOf: (room) => {
      const cell = floor.indexOf(room);
      const { x, z, yaw } = findArrival(floor.cell(cell), ({ opening }) => floor.openingForm(opening));
      const standing = findStanding(room, x, z) ?? floor.standing(cell, x, z);
      const { rect } = floor.cell(cell).room;
      return { ...standing, yaw: turnToOpenView(rect, floor.furniture(cell), standing.x, standing.z, yaw) };
    },
  };
}
