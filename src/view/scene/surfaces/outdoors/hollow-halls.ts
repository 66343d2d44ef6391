import type { FloorPlan } from '../../../../museum/floorplan/floor-plan.ts';
import type { OutdoorUniforms } from './outdoor-uniforms.ts';

/**
 * Tells the fronts of the houses which halls stand behind their bronze doors. A hall may be higher than the base of
 * its front and reach under the eaves: what of the front lies within the hall, above the door, is then left out.
 */
export function hollowHalls(outdoors: OutdoorUniforms, plan: FloorPlan): void {
  let at = 0;
  for (const { form, rooms, floorY, height } of plan.openings) {
    if (form !== 'bronze-door') continue;
    const sides = rooms.map((id) => plan.rooms.find((room) => room.id === id));
    const hall = sides.find((room) => room && room.kind !== 'outdoors');
    const low = outdoors.hollowLow.value[at];
    const high = outdoors.hollowHigh.value[at];
    if (!hall || sides.every((room) => room?.kind !== 'outdoors') || !low || !high) continue;
    low.set(hall.rect.minX, floorY + height, hall.rect.minZ);
    high.set(hall.rect.maxX, hall.floorY + hall.height, hall.rect.maxZ);
    at++;
  }
}
