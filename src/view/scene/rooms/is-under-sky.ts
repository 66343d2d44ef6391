import type { Room } from '../../../museum/floorplan/floor-plan.ts';
import { isOpenAir } from '../../../museum/floorplan/is-open-air.ts';

/** Whether one stands in the open there: the valley is drawn, and polished things mirror the sky. */
export function isUnderSky(room: Pick<Room, 'kind' | 'height'>): boolean {
  return room.kind === 'balcony' || isOpenAir(room);
}
