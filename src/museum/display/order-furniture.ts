import type { Furniture, RoomTemplate } from '../floorplan/room-template.ts';

/** How near a wall the back of a piece must be to be read together with that wall, metres. */
const besideWall = 0.35;

/**
 * The furniture of a template in the order someone walks along it: first the walls, clockwise as seen from
 * above from the front door on (so each face is read from left to right), then what stands free, the same way
 * round.
 */
export function orderFurniture(template: RoomTemplate): readonly Furniture[] {
  const keyed = template.furniture.map((furniture, listed) => {
    const reach = furniture.depth / 2 + besideWall;
    const atWall =
      furniture.form !== 'island-case' &&
      (template.width / 2 - Math.abs(furniture.x) < reach ||
        template.depth / 2 - Math.abs(furniture.z) < reach);
    const angle = Math.atan2(-furniture.x, furniture.z);
    return { furniture, listed, atWall, around: angle < 0 ? angle + 2 * Math.PI : angle };
  });
  keyed.sort((a, b) => Number(b.atWall) - Number(a.atWall) || a.around - b.around || a.listed - b.listed);
  return keyed.map((entry) => entry.furniture);
}
