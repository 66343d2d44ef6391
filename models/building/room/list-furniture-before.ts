import type { PlacedFurniture, RoomDisplay } from '../../../src/museum/display/room-display.ts';
import type { RoomFrame, WallFace } from './room-frame.ts';

/** What of the display stands or hangs before a stretch of wall, a hand's breadth deep. */
export function listFurnitureBefore(
  { origin }: RoomFrame,
  wall: WallFace,
  [u0, u1]: readonly [number, number],
  display: RoomDisplay,
): PlacedFurniture[] {
  const x0 = origin[0] + wall.originX + wall.alongX * u0;
  const z0 = origin[2] + wall.originZ + wall.alongZ * u0;
  const x1 = origin[0] + wall.originX + wall.alongX * u1 + wall.normalX * 0.2;
  const z1 = origin[2] + wall.originZ + wall.alongZ * u1 + wall.normalZ * 0.2;
  const [minX, maxX] = [Math.min(x0, x1), Math.max(x0, x1)];
  const [minZ, maxZ] = [Math.min(z0, z1), Math.max(z0, z1)];
  return display.furniture.filter(
    ({ min, max }) => max[0] >= minX && min[0] <= maxX && max[2] >= minZ && min[2] <= maxZ,
  );
}
