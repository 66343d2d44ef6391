import type { Room } from '../../src/museum/floorplan/floor-plan.ts';
import type { RoomTemplate } from '../../src/museum/floorplan/room-template.ts';
import type { Museum } from '../../src/museum/open-museum.ts';
import { layOutLight } from '../../models/building/light/lay-out-light.ts';

/**
 * The room that stands for all of its template while its light is followed: a module in the middle of a run, and
 * one where as much as possible is shown, so that every lamp burns. Null where no light is kept.
 */
export function chooseRoom({ plan, display }: Museum, template: RoomTemplate): Room | null {
  if (layOutLight(template).size === 0) return null;
  let best: Room | null = null;
  let most = -1;
  for (const room of plan.rooms) {
    if (room.template !== template.id || room.slope || room.kind === 'outdoors') continue;
    const alike = new Set(plan.rooms.filter((other) => other.template === room.template).map(({ id }) => id));
    const joins = plan.openings.filter(
      ({ form, rooms }) =>
        form === 'open-edge' && rooms.includes(room.id) && rooms.every((side) => alike.has(side)),
    ).length;
    const filled = display.layOutRoom(room.id).furniture.filter(({ count }) => count > 0).length;
    const worth = joins * 1000 + filled;
    if (worth > most) {
      most = worth;
      best = room;
    }
  }
  return best;
}
