import type { FloorPlan, Room, RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import { findPortal } from './find-portal.ts';
import { measureDoor, type DoorBoard } from './measure-door.ts';
import { frameRoom, type WallFace } from './room-frame.ts';

/** A board above a door, as seen from inside a cell: it names the room that lies behind. */
export interface PlacedDoorSign {
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

/**
 * Boards over the doors of a cell, for every door that leads into a room with a name of its own, and over a door
 * that is shut for good: that one names the cell itself.
 */
export function listDoorSigns(plan: FloorPlan, room: Room): PlacedDoorSign[] {
  const frame = frameRoom(plan, room);
  const signs: PlacedDoorSign[] = [];
  const hang = (wall: WallFace, { u, y, out, width, height }: DoorBoard, names: RoomId): void => {
    signs.push({
      room: names,
      x: frame.origin[0] + wall.originX + wall.alongX * u + wall.normalX * out,
      y: frame.origin[1] + y,
      z: frame.origin[2] + wall.originZ + wall.alongZ * u + wall.normalZ * out,
      yaw: Math.atan2(wall.normalX, wall.normalZ),
      width,
      height,
    });
  };
  for (const wall of frame.walls) {
    for (const cut of wall.cuts) {
      const board = measureDoor(frame, cut)?.board;
      if (board) hang(wall, board, cut.leadsTo);
    }
    const portal = findPortal(frame, wall);
    if (portal) hang(wall, portal.board, room.id);
  }
  return signs;
}
