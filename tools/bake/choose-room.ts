import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import type { RoomTemplate } from '../../src/museum/floorplan/room-template.ts';
import type { Museum } from '../../src/museum/open-museum.ts';
import { layOutLight } from '../../models/building/light/lay-out-light.ts';

/**
 * The room that stands for all of its template while its light is followed: a module in the middle of a run, and
 * one where as much as possible is shown, so that every lamp burns, with as few doors as there are. Null where no light is kept.
 */
export function chooseRoom({ plan, display }: Museum, template: RoomTemplate): Room | null {
  if (layOutLight(template).size === 0) return null;
  let best: Room | null = null;
  let most = -Infinity;
  for (const room of plan.rooms) {
    if (room.template !== template.id || room.slope || room.kind === 'outdoors') continue;
    const alike = new Set(plan.rooms.filter((other) => other.template === room.template).map(({ id }) => id));
    const joins = plan.openings.filter(
      ({ form, rooms }) =>
        form === 'open-edge' && rooms.includes(room.id) && rooms.every((side) => alike.has(side)),
    ).length;
    const filled = display.layOutRoom(room.id).furniture.filter(({ count }) => count > 0).length;
    // Doors are where they are in one module alone: their frames must leave no shade on the walls of the others.
    const doors =
      room.kind === 'corridor'
        ? plan.openings.filter(({ form, rooms }) => form !== 'open-edge' && rooms.includes(room.id)).length
        : 0;
    const worth = joins * 1000 - doors * 100 + filled;
    if (worth > most) {
      most = worth;
      best = room;
    }
  }
  return best;
}
