import { addTurns, turnPlanVector, turnsToYaw } from '../math/plan.ts';
import type { PlacedFurniture } from './room-display.ts';
import type { RoomPlaces } from './room-places.ts';

/**
 * Sets the furniture of a room's template into the world. Bounds hold the piece and everything it carries.
 *
 * @param rows row by row of the template's places, −1 where nothing stands
 * @param position, size tables of the room's display
 */
export function placeFurniture(
  { room, template }: RoomPlaces,
  rows: Int32Array,
  position: Float32Array,
  size: Float32Array,
): PlacedFurniture[] {
  const midX = (room.rect.minX + room.rect.maxX) / 2;
  const midZ = (room.rect.minZ + room.rect.maxZ) / 2;
  let first = 0;
  return template.furniture.map((furniture, piece) => {
    const turns = addTurns(furniture.turns, room.turns);
    const [dx, dz] = turnPlanVector(furniture.x, furniture.z, room.turns);
    const isPicture = furniture.form === 'picture';
    const x = midX + dx;
    const z = midZ + dz;
    // A picture's point lies on the wall; everything else is given by the middle of its footprint.
    const [shiftX, shiftZ] = turnPlanVector(0, isPicture ? furniture.depth / 2 : 0, turns);
    const isAlongX = turns % 2 === 0;
    const reachX = (isAlongX ? furniture.length : furniture.depth) / 2;
    const reachZ = (isAlongX ? furniture.depth : furniture.length) / 2;
    const bottom = room.floorY + (isPicture ? furniture.deck : 0);
    const min: [number, number, number] = [x + shiftX - reachX, bottom, z + shiftZ - reachZ];
    const max: [number, number, number] = [
      x + shiftX + reachX,
      bottom + furniture.height,
      z + shiftZ + reachZ,
    ];
    let count = 0;
    for (let p = template.firstPlace[piece] as number; p < (template.firstPlace[piece + 1] as number); p++) {
      const row = rows[p] as number;
      if (row < 0) continue;
      count++;
      const [width, height, depth] = [size[row * 3], size[row * 3 + 1], size[row * 3 + 2]] as [
        number,
        number,
        number,
      ];
      if (isPicture) {
        const [ax, az] = turnPlanVector(width / 2, depth, turns);
        const [bx, bz] = turnPlanVector(-width / 2, 0, turns);
        min[0] = Math.min(min[0], x + ax, x + bx);
        max[0] = Math.max(max[0], x + ax, x + bx);
        min[2] = Math.min(min[2], z + az, z + bz);
        max[2] = Math.max(max[2], z + az, z + bz);
      } else {
        max[1] = Math.max(max[1], (position[row * 3 + 1] as number) + height);
      }
    }
    const placed = { furniture, x, y: room.floorY, z, yaw: turnsToYaw(turns), min, max, first, count };
    first += count;
    return placed;
  });
}
