import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { computeTemplatePlaces } from './compute-template-places.ts';
import { divideTotal } from './divide-total.ts';
import { startRoomPlaces, type RoomPlaces } from './room-places.ts';

/**
 * The places of every room in the order of the plan, and each room's share of the claimed total; nobody stands there
 * yet.
 *
 * @param total gifts claimed
 * @throws when the building has fewer places than that, or a room an unknown template
 */
export function startRooms(plan: FloorPlan, total: number): readonly RoomPlaces[] {
  const templates = new Map(plan.templates.map((template) => [template.id, template]));
  const templatesOfRooms = plan.rooms.map((room) => {
    const template = templates.get(room.template);
    if (!template)
      throw new Error(`display: room ${room.id} has the template ${room.template}, which the plan lacks`);
    return computeTemplatePlaces(template);
  });
  const capacities = plan.rooms.map((room, row) => {
    const template = templatesOfRooms[row];
    if (!template || !room.theme || room.theme.outsideTotal) return { shelf: 0, other: 0 };
    return { shelf: template.shelfPlaces, other: template.places.length - template.shelfPlaces };
  });
  const quotas = divideTotal(total, capacities);
  return plan.rooms.map((room, row) =>
    startRoomPlaces(room, templatesOfRooms[row] as RoomPlaces['template'], quotas[row] as number),
  );
}
