import { mountCodes, type RoomDisplay } from '../display/room-display.ts';
import type { BoxTable } from './box-distance.ts';
import { kneeHeight } from './knee-height.ts';

/**
 * What stands in the way in a room: footprints of its furniture, and of large things on the floor that reach
 * beyond theirs. Pictures hang above the feet unless they hang very low.
 */
export function listFurnitureBoxes(display: RoomDisplay): BoxTable {
  const boxes: number[] = [];
  for (const { furniture, min, max, y } of display.furniture) {
    if (furniture.form === 'picture' && min[1] - y >= kneeHeight) continue;
    boxes.push(min[0], min[2], max[0], max[2]);
  }
  for (let row = 0; row < display.count; row++) {
    const mount = display.mount[row];
    if (mount !== mountCodes.floor && mount !== mountCodes.lowPlinth) continue;
    const carrier = display.furniture[display.furnitureIndex[row] as number];
    const yaw = display.yaw[row] as number;
    const sin = Math.abs(Math.sin(yaw));
    const cos = Math.abs(Math.cos(yaw));
    const width = display.size[row * 3] as number;
    const depth = display.size[row * 3 + 2] as number;
    const x = display.position[row * 3] as number;
    const z = display.position[row * 3 + 2] as number;
    const reachX = (cos * width + sin * depth) / 2;
    const reachZ = (sin * width + cos * depth) / 2;
    const isWithin =
      carrier !== undefined &&
      x - reachX >= carrier.min[0] &&
      x + reachX <= carrier.max[0] &&
      z - reachZ >= carrier.min[2] &&
      z + reachZ <= carrier.max[2];
    if (!isWithin) boxes.push(x - reachX, z - reachZ, x + reachX, z + reachZ);
  }
  return Float64Array.from(boxes);
}
