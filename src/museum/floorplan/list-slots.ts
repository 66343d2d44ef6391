import { turnPlanVector, type PlanPoint } from '../math/plan.ts';
import type { Room } from './floor-plan.ts';
import type { RoomTemplate } from './room-template.ts';

/** A place in a wall of the world where a door can be cut. */
export interface PlacedSlot {
  readonly room: Room;
  readonly template: RoomTemplate;
  /** Middle of the door on the inner face of the wall, world metres. */
  readonly at: PlanPoint;
  /** Direction out of the room. */
  readonly outwards: PlanPoint;
  readonly width: number;
  readonly height: number;
}

const outwardsOf = { front: [0, 1], back: [0, -1], left: [-1, 0], right: [1, 0] } as const;

/** The door slots of a room, in the order of its template. */
export function listSlots(room: Room, template: RoomTemplate): PlacedSlot[] {
  const midX = (room.rect.minX + room.rect.maxX) / 2;
  const midZ = (room.rect.minZ + room.rect.maxZ) / 2;
  return template.doorSlots.map(({ wall, offset, width, height }) => {
    const [x, z] = outwardsOf[wall];
    const isAcross = z !== 0;
    const [dx, dz] = turnPlanVector(
      isAcross ? offset : (x * template.width) / 2,
      isAcross ? (z * template.depth) / 2 : offset,
      room.turns,
    );
    return {
      room,
      template,
      at: [midX + dx, midZ + dz] as unknown as PlanPoint,
      outwards: turnPlanVector(x, z, room.turns),
      width,
      height,
    };
  });
}
