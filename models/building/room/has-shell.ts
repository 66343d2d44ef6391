import type { Room } from '../../../src/museum/floorplan/floor-plan.ts';
import { isOpenAir } from '../../../src/museum/floorplan/is-open-air.ts';
import type { RoomTemplate } from '../../../src/museum/floorplan/room-template.ts';

/** Whether a cell has walls and a floor of its own. Under the open sky `buildExterior` draws the ground. */
export function hasShell({ finish }: RoomTemplate, room: Room): boolean {
  return finish !== 'outdoors' && !isOpenAir(room);
}
