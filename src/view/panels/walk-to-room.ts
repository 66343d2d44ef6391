import type { RoomId } from '../../museum/floorplan/floor-plan.ts';
import type { Tour } from './tour-context.ts';

/** Walks to a room along the real way; where there is none, one simply stands there. */
export function walkToRoom(room: RoomId, { museum, visit }: Pick<Tour, 'museum' | 'visit'>): void {
  if (!museum.ground.findRoute(visit.pose, museum.ground.arrivalOf(room))) {
    visit.goTo({ room });
    return;
  }
  // A walk that is broken off is nothing to complain of.
  visit.walkTo({ room }).catch(() => {});
}
