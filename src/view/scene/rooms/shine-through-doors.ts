import type { Opening, Room } from '../../../museum/floorplan/floor-plan.ts';
import { doorLights, type DoorLight, type RoomWake } from '../surfaces/wake-shader.ts';
import { measureWake } from './measure-wake.ts';

/** Less light than this is not worth reckoning with. */
const least = 0.01;

/** Forgets what fell in through the doorways of a room. */
export function closeDoors(doors: DoorLight): void {
  for (let at = 0; at < doorLights; at++) doors[at * 8 + 3] = 0;
}

/**
 * Lets the light of one room fall through a doorway into the next. The doorways nearest to the visitor count, as many
 * as a room can be lit through.
 *
 * @param from the room that is lit, with how awake it is
 * @param doors of the room behind; changed
 * @param x of the visitor, world metres
 * @param z of the visitor, world metres
 * @returns whether any light comes through
 */
export function shineThroughDoor(
  { passage, axis, floorY, height }: Opening,
  from: Room,
  wake: RoomWake,
  doors: DoorLight,
  x: number,
  z: number,
): boolean {
  const midX = (passage.minX + passage.maxX) / 2;
  const midZ = (passage.minZ + passage.maxZ) / 2;
  const isX = axis === 'x';
  const { rect } = from;
  const into = isX
    ? Math.sign(midX - rect.minX - rect.maxX + midX)
    : Math.sign(midZ - rect.minZ - rect.maxZ + midZ);
  const faceX = isX ? (into > 0 ? passage.minX : passage.maxX) : midX;
  const faceZ = isX ? midZ : into > 0 ? passage.minZ : passage.maxZ;
  const light = measureWake(wake, faceX, faceZ);
  if (light < least) return false;
  const away = Math.hypot(faceX - x, faceZ - z);
  let slot = -1;
  let farthest = away;
  for (let at = 0; at < doorLights; at++) {
    const first = at * 8;
    const isFree = doors[first + 3] === 0;
    const other = isFree
      ? Infinity
      : Math.hypot((doors[first] as number) - x, (doors[first + 2] as number) - z);
    if (other <= farthest) continue;
    farthest = other;
    slot = first;
  }
  if (slot < 0) return true;
  doors[slot] = faceX;
  doors[slot + 1] = floorY + height / 2;
  doors[slot + 2] = faceZ;
  doors[slot + 3] = light;
  doors[slot + 4] = isX ? into : 0;
  doors[slot + 5] = isX ? 0 : into;
  doors[slot + 6] = (isX ? passage.maxZ - passage.minZ : passage.maxX - passage.minX) / 2;
  doors[slot + 7] = height / 2;
  return true;
}
