import type { Museum } from '../../../museum/open-museum.ts';
import type { Room, RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { buildRoomShell } from '../architecture/build-room-shell.ts';
import { listDoorSigns } from '../architecture/list-door-signs.ts';
import { createShellMesh } from '../architecture/shell-mesh.ts';
import { bindShellRoom } from '../surfaces/bind-shell-room.ts';
import { createGlassMaterial } from '../surfaces/create-glass-material.ts';
import { createShellMaterial } from '../surfaces/create-shell-material.ts';
import type { SharedUniforms } from '../surfaces/shared-uniforms.ts';
import type { DoorSign } from '../signs/sign-stage.ts';
import { describeShellRoom } from './describe-shell-room.ts';
import { RoomStage } from './room-stage.ts';

export interface Rooms {
  readonly stage: RoomStage;
  /** @throws for a room that is not in the plan */
  find(room: RoomId): Room;
  /** Boards above the doors that are read from inside a room. */
  signsOf(room: RoomId): readonly DoorSign[];
  isOutdoors(room: RoomId): boolean;
}

/** Walls, floors and furniture of the house, built room by room as they come into view. */
export function openRooms(museum: Museum, uniforms: SharedUniforms): Rooms {
  const { plan, display, catalogue } = museum;
  const byId = new Map(plan.rooms.map((room) => [room.id, room]));
  const opaque = createShellMaterial(uniforms);
  const glass = createGlassMaterial(uniforms);
  const signs = new Map<RoomId, readonly DoorSign[]>();
  const find = (id: RoomId): Room => {
    const room = byId.get(id);
    if (!room) throw new Error(`scene: the plan has no room ${id}`);
    return room;
  };
  return {
    stage: new RoomStage((id) => {
      const laidOut = display.layOutRoom(id);
      const shell = buildRoomShell(plan, find(id), laidOut, {
        whereaboutsOf: (row) => catalogue.gifts[laidOut.gift[row] as number]?.whereabouts ?? null,
      });
      const mesh = createShellMesh(shell, opaque, glass);
      const looks = describeShellRoom(find(id));
      bindShellRoom(mesh.opaque, looks);
      if (mesh.glass) bindShellRoom(mesh.glass, looks);
      return mesh;
    }),
    find,
    signsOf: (id) => {
      let known = signs.get(id);
      if (!known) {
        known = listDoorSigns(plan, find(id));
        signs.set(id, known);
      }
      return known;
    },
    isOutdoors: (id) => byId.get(id)?.kind === 'outdoors' || byId.get(id)?.kind === 'balcony',
  };
}
