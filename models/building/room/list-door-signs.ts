import type { FloorPlan, OpeningId, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { findRoom, frameRoom } from './room-frame.ts';

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

/** Shape of a board: its text is drawn 512 by 96. */
const aspect = 512 / 96;

/** Boards over the doors of a cell, for every door that leads into a room with a name of its own. */
export function listDoorSigns(plan: FloorPlan, room: Room): PlacedDoorSign[] {
  const frame = frameRoom(plan, room);
  const signs: PlacedDoorSign[] = [];
  for (const wall of frame.walls) {
    for (const cut of wall.cuts) {
      const { form } = cut.opening;
      if (form === 'open-edge' || form === 'lift-door') continue;
      const behind = findRoom(plan, cut.leadsTo);
      if (!behind || behind.kind === 'outdoors' || behind.kind === 'flight') continue;
      const isGrand = form === 'bronze-door';
      const over = cut.top + (isGrand ? 0.56 : 0.3);
      const free = frame.height > 0 ? frame.height - over - 0.06 : 1;
      const width = Math.min(1.9, Math.max(1.1, (cut.to - cut.from) * 1.05), free * aspect);
      if (width < 0.5) continue;
      const height = width / aspect;
      const u = (cut.from + cut.to) / 2;
      const out = 0.09;
      signs.push({
        opening: cut.opening.id,
        room: behind.id,
        x: frame.origin[0] + wall.originX + wall.alongX * u + wall.normalX * out,
        y: frame.origin[1] + over + height / 2,
        z: frame.origin[2] + wall.originZ + wall.alongZ * u + wall.normalZ * out,
        yaw: Math.atan2(wall.normalX, wall.normalZ),
        width,
        height,
      });
    }
  }
  return signs;
}
