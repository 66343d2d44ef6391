import type { Display } from '../../../src/museum/display/display.ts';
import type { FloorPlan, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { Standing } from '../../../src/museum/navigation/ground.ts';
import type { Rect } from '../../../src/museum/math/plan.ts';

/** Points looked at on a circle. */
const rim = 144;

/**
 * Whether a body is clear of everything, found the long way: its rim and its inside are looked at point by point,
 * and each must be on the floor of a cell joined to the one stood in, or in a doorway, and in no furniture.
 */
export function findTrouble(
  plan: FloorPlan,
  display: Display,
  { room, x, z }: Readonly<Standing>,
  radius: number,
): string | null {
  const near = listNear(plan, room, x, z, radius);
  const floors = [
    ...near.map(({ rect }) => rect),
    ...plan.openings
      .filter(({ rooms }) => rooms.some((id) => near.some((one) => one.id === id)))
      .filter(({ rooms }) => rooms.every((id) => near.some((one) => one.id === id)))
      .map(({ passage }) => passage),
  ];
  const footprints = near.flatMap(({ id }) =>
    display
      .layOutRoom(id)
      .furniture.filter(({ furniture }) => furniture.form !== 'picture')
      .map(({ min, max }): Rect => ({ minX: min[0], minZ: min[2], maxX: max[0], maxZ: max[2] })),
  );
  const holds = (rect: Rect, atX: number, atZ: number, slack: number): boolean =>
    atX >= rect.minX - slack &&
    atX <= rect.maxX + slack &&
    atZ >= rect.minZ - slack &&
    atZ <= rect.maxZ + slack;
  for (const share of [0, 0.5, 1]) {
    for (let step = 0; step < rim; step++) {
      const angle = (step / rim) * 2 * Math.PI;
      const atX = x + Math.cos(angle) * (radius - 1e-4) * share;
      const atZ = z + Math.sin(angle) * (radius - 1e-4) * share;
      if (!floors.some((rect) => holds(rect, atX, atZ, 1e-6))) return `${room} ${x} ${z}: in a wall`;
      if (leavesThroughWall(plan, room, x, z, atX, atZ)) return `${room} ${x} ${z}: through a wall`;
      if (footprints.some((rect) => holds(rect, atX, atZ, -1e-6))) return `${room} ${x} ${z}: in furniture`;
    }
  }
  return null;
}

/** Whether the way from the middle of a body to a part of it leaves the cell elsewhere than through an opening. */
function leavesThroughWall(
  plan: FloorPlan,
  id: RoomId,
  x: number,
  z: number,
  toX: number,
  toZ: number,
): boolean {
  const rect = plan.rooms.find((room) => room.id === id)?.rect;
  if (!rect || x < rect.minX || x > rect.maxX || z < rect.minZ || z > rect.maxZ) return false;
  const shareX =
    toX > rect.maxX ? (rect.maxX - x) / (toX - x) : toX < rect.minX ? (rect.minX - x) / (toX - x) : 1;
  const shareZ =
    toZ > rect.maxZ ? (rect.maxZ - z) / (toZ - z) : toZ < rect.minZ ? (rect.minZ - z) / (toZ - z) : 1;
  const share = Math.min(shareX, shareZ);
  if (share === 1) return false;
  const atX = x + (toX - x) * share;
  const atZ = z + (toZ - z) * share;
  return !plan.openings.some(
    ({ rooms, passage }) =>
      rooms.includes(id) &&
      atX >= passage.minX - 1e-6 &&
      atX <= passage.maxX + 1e-6 &&
      atZ >= passage.minZ - 1e-6 &&
      atZ <= passage.maxZ + 1e-6,
  );
}

/** The cell stood in and those that a body there reaches through openings. */
function listNear(plan: FloorPlan, room: RoomId, x: number, z: number, radius: number): Room[] {
  const near = new Set<RoomId>([room]);
  for (const id of near) {
    for (const { rooms, passage } of plan.openings) {
      if (!rooms.includes(id)) continue;
      const dx = Math.max(passage.minX - x, 0, x - passage.maxX);
      const dz = Math.max(passage.minZ - z, 0, z - passage.maxZ);
      if (Math.hypot(dx, dz) <= radius) rooms.forEach((one) => near.add(one));
    }
  }
  return plan.rooms.filter(({ id }) => near.has(id));
}
