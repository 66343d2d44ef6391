import type { FloorPlan, OpeningId, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { measureDoor } from './measure-door.ts';
import { frameRoom } from './room-frame.ts';

/** A board above a door, as seen from inside a cell: it names the room that lies behind. */
export interface PlacedDoorSign {
  readonly opening: OpeningId;
  /** The room it names. */
  readonly room: RoomId;
  /** Middle of the board, world metres. */
  readonly x: number;
  readonly y: number;
  readonly z: number;
  /** Yaw of its face: 0 faces world +z. */
  readonly yaw: number;
  readonly width: number;
  readonly height: number;
}

/** Boards over the doors of a cell, for every door that leads into a room with a name of its own. */
export function listDoorSigns(plan: FloorPlan, room: Room): PlacedDoorSign[] {
  const frame = frameRoom(plan, room);
  const signs: PlacedDoorSign[] = [];
  for (const wall of frame.walls) {
    for (const cut of wall.cuts) {
      const board = measureDoor(frame, cut)?.board;
      if (!board) continue;
      const { u, y, out, width, height } = board;
      signs.push({
        opening: cut.opening.id,
        room: cut.leadsTo,
        x: frame.origin[0] + wall.originX + wall.alongX * u + wall.normalX * out,
        y: frame.origin[1] + y,
        z: frame.origin[2] + wall.originZ + wall.alongZ * u + wall.normalZ * out,
        yaw: Math.atan2(wall.normalX, wall.normalZ),
        width,
        height,
      });
    }
  }
  return signs;
}
