import { addTurns, turnsToYaw } from '../math/plan.ts';
import type { FloorPlan, Room, RoomId } from './floor-plan.ts';
import { placeInRoom } from './place-in-room.ts';

/** A board on a wall whose picture changes: the map of the world, or the counter. */
export interface WallBoard {
  readonly room: RoomId;
  readonly form: 'wall-map' | 'digit-board';
  /** Middle of its face, world metres. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Yaw of its face: 0 faces world +z. */
  readonly yaw: number;
  /** Of the sheet within its frame, metres. */
  readonly width: number;
  readonly height: number;
}

/** The frame takes so much of each side, metres. */
const frame = 0.15;
/** The face lies so far before the back of the fitting: before the lamps that stand in for it, metres. */
const before = 0.075;

/** The boards on the walls of a room, as its template hangs them. */
export function listWallBoards(plan: Pick<FloorPlan, 'templates'>, room: Room): readonly WallBoard[] {
  const { fittings = [] } = plan.templates.find(({ id }) => id === room.template) ?? {};
  return fittings.flatMap(({ form, x, z, turns, length, depth, height, base }) => {
    if (form !== 'wall-map' && form !== 'digit-board') return [];
    const [middleX, middleZ] = placeInRoom(room, x, z);
    const yaw = turnsToYaw(addTurns(turns, room.turns));
    const out = before - depth / 2;
    return [
      {
        room: room.id,
        form,
        x: middleX + Math.sin(yaw) * out,
        y: room.floorY + base + height / 2,
        z: middleZ + Math.cos(yaw) * out,
        yaw,
        width: length - 2 * frame,
        height: height - 2 * frame,
      },
    ];
  });
}

/** Whether a point, world metres, lies on the map of the world on a wall of a room, or just behind it. */
export function isOnWallMap(
  plan: Pick<FloorPlan, 'templates'>,
  room: Room,
  [x, y, z]: readonly [number, number, number],
): boolean {
  return listWallBoards(plan, room).some((board) => {
    const [dx, dz] = [x - board.x, z - board.z];
    const along = Math.abs(dx * Math.cos(board.yaw) - dz * Math.sin(board.yaw));
    const out = Math.abs(dx * Math.sin(board.yaw) + dz * Math.cos(board.yaw));
    return out < 0.4 && along <= board.width / 2 && Math.abs(y - board.y) <= board.height / 2;
  });
}
