import type { Opening, Room } from '../../../museum/floorplan/floor-plan.ts';
import { doorLights, type DoorLight, type RoomWake } from '../surfaces/wake-shader.ts';
import { measureWake } from './measure-wake.ts';

/** Less light than this is not worth reckoning with. */
const least = 0.01;
/** Closer than this things lie in one plane, metres. */
const near = 0.05;

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
  { rect }: Room,
  wake: RoomWake,
  doors: DoorLight,
  x: number,
  z: number,
): boolean {
  const { minX, maxX, minZ, maxZ } = passage;
  const isX = axis === 'x';
  // From which side of the wall the light comes.
  const into = (isX ? minX >= rect.maxX - near : minZ >= rect.maxZ - near) ? 1 : -1;
  const faceX = isX ? (into > 0 ? minX : maxX) : (minX + maxX) / 2;
  const faceZ = isX ? (minZ + maxZ) / 2 : into > 0 ? minZ : maxZ;
  const light = measureWake(wake, faceX, faceZ);
  if (light < least) return false;
  const away = Math.hypot(faceX - x, faceZ - z);
  const slot = away < awayOf(doors, 0, x, z) ? 0 : 8;
  if (slot === 0) doors.copyWithin(8, 0, 8);
  else if (away > awayOf(doors, 8, x, z)) return true;
  doors[slot] = faceX;
  doors[slot + 1] = floorY + height / 2;
  doors[slot + 2] = faceZ;
  doors[slot + 3] = light;
  doors[slot + 4] = isX ? into : 0;
  doors[slot + 5] = isX ? 0 : into;
  doors[slot + 6] = (isX ? maxZ - minZ : maxX - minX) / 2;
  doors[slot + 7] = height / 2;
  return true;
}

/** How far a doorway is from the visitor, metres; without end for one that gives no light. */
function awayOf(doors: DoorLight, slot: number, x: number, z: number): number {
  if (doors[slot + 3] === 0) return Infinity;
  return Math.hypot((doors[slot] as number) - x, (doors[slot + 2] as number) - z);
}
