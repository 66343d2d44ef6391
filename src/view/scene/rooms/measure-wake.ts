import { wakeFade, wakeFront, type RoomWake } from '../surfaces/wake-shader.ts';

/** How awake a point of a room is, as its surfaces show it: 0 asleep … 1 awake. Metres, world. */
export function measureWake(wake: RoomWake, x: number, z: number): number {
  const reach = wake[2] as number;
  const inside = Math.abs(reach) - Math.hypot(x - (wake[0] as number), z - (wake[1] as number));
  const share = Math.min(1, Math.max(0, inside / (reach < 0 ? wakeFade : wakeFront)));
  return (wake[3] as number) * (reach < 0 ? share * share : share * share * (3 - 2 * share));
}
