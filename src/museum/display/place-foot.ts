import { mountCodes, type RoomDisplay } from './room-display.ts';

/** A point that can be moved, world metres. */
interface MovablePoint {
  x: number;
  y: number;
  z: number;
}

/**
 * Moves `foot` to the middle of the base of what stands in a row of a display. A hung thing is placed by the middle of
 * its back, so that it lies on its wall: here its lower edge counts, in the middle of its depth.
 */
export function placeFoot(
  { position, size, yaw, mount }: RoomDisplay,
  row: number,
  foot: MovablePoint,
): void {
  const at = row * 3;
  const isHung = mount[row] === mountCodes.hung;
  const out = isHung ? (size[at + 2] as number) / 2 : 0;
  const turn = yaw[row] as number;
  foot.x = (position[at] as number) + Math.sin(turn) * out;
  foot.y = (position[at + 1] as number) - (isHung ? (size[at + 1] as number) / 2 : 0);
  foot.z = (position[at + 2] as number) + Math.cos(turn) * out;
}
