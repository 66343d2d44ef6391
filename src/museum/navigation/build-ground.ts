import type { Display } from '../display/display.ts';
import type { FloorPlan, RoomId } from '../floorplan/floor-plan.ts';
import { Floor } from './floor.ts';
import { findArrival } from './find-arrival.ts';
import { findNearestSpot } from './find-nearest-spot.ts';
import { findOpenView } from './find-open-view.ts';
import type { Ground, Standing } from './ground.ts';
import { moveBody } from './move-body.ts';
import { RouteFinder } from './route-finder.ts';

/**
 * The ground of a house. Nothing is laid out before someone comes near: walls cell by cell, furniture room by
 * room, ways when they are asked for; and anew where what stands there has changed.
 *
 * @throws when openings or lifts name rooms the plan does not have
 */
export function buildGround(plan: FloorPlan, display: Pick<Display, 'layOutRoom' | 'onChange'>): Ground {
  const floor = new Floor(plan, display);
  const routes = new RouteFinder(plan, floor);
  display.onChange((room) => {
    const cell = floor.indexOf(room);
    floor.forgetFurniture(cell);
    routes.forgetCell(cell);
  });
  const firstLooks = new Map(plan.templates.map(({ id, firstLook }) => [id, firstLook]));

  const canStay = (cell: number, x: number, z: number): boolean =>
    floor.canStand(cell, x, z) && routes.canLeave(cell, x, z);

  const findStanding = (room: RoomId, x: number, z: number): Standing | undefined => {
    if (!Number.isFinite(x) || !Number.isFinite(z)) return undefined;
    const cell = floor.indexOf(room);
    const spot = findNearestSpot(floor, cell, x, z, (atX, atZ) => canStay(cell, atX, atZ));
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
      const door = findArrival(floor.cell(cell), ({ opening }) => floor.openingForm(opening));
      const standing = findStanding(room, door.x, door.z) ?? floor.standing(cell, door.x, door.z);
      const from = { x: standing.x, z: standing.z, yaw: door.yaw };
      const { rect, template } = floor.cell(cell).room;
      const firstLook = firstLooks.get(template);
      const view =
        firstLook === undefined
          ? findOpenView(rect, floor.furniture(cell), from, (atX, atZ) => canStay(cell, atX, atZ))
          : { ...from, yaw: from.yaw + firstLook };
      return { ...floor.standing(cell, view.x, view.z), yaw: view.yaw };
    },
  };
}
