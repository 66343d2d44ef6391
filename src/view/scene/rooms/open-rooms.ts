import { indexPlan } from '../../../museum/display/index-plan.ts';
import type { Museum } from '../../../museum/open-museum.ts';
import type { Room, RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { buildRoomShellInSteps } from '../../../../models/building/room/build-room-shell.ts';
import { listDoorSigns } from '../../../../models/building/room/list-door-signs.ts';
import type { DoorSign } from '../signs/sign-stage.ts';
import type { ShellMaterials } from './create-shell-materials.ts';
import { findTemplate } from '../../../../models/building/room/room-frame.ts';
import { describeShellRoom } from './describe-shell-room.ts';
import { FigureSource } from './figure-source.ts';
import { isUnderSky } from './is-under-sky.ts';
import type { LightMapLibrary } from './light-map-library.ts';
import { RoomStage } from './room-stage.ts';
import { RoomWakes } from './room-wakes.ts';
import { standShell } from './stand-shell.ts';

export interface Rooms {
  readonly stage: RoomStage;
  readonly wakes: RoomWakes;
  /** @throws for a room that is not in the plan */
  find(room: RoomId): Room;
  /** Boards above the doors that are read from inside a room. */
  signsOf(room: RoomId): readonly DoorSign[];
  isOutdoors(room: RoomId): boolean;
  /** Says that a room is in view or near: its light is fetched. */
  wantLight(room: RoomId): void;
  /** True while a room waits for what it is made of. */
  readonly isLoading: boolean;
}

/**
 * Walls, floors and furniture of the house, built room by room as they come into view.
 *
 * @param isManual all that is asked for is built at once: tests must not depend on how fast a machine is
 */
export function openRooms(
  museum: Museum,
  materials: ShellMaterials,
  light: LightMapLibrary,
  isManual: boolean,
): Rooms {
  const { plan, display, catalogue } = museum;
  const wakes = new RoomWakes(plan);
  const signs = new Map<RoomId, readonly DoorSign[]>();
  const find = (id: RoomId): Room => {
    const room = indexPlan(plan).rooms.get(id);
    if (!room) throw new Error(`scene: the plan has no room ${id}`);
    return room;
  };
  const figure = new FigureSource();
  return {
    stage: new RoomStage(
      function* (id, detail) {
        const laidOut = display.layOutRoom(id);
        const shell = yield* buildRoomShellInSteps(plan, find(id), laidOut, {
          detail,
          seatedFigure: figure.carving,
          whereaboutsOf: (row) => catalogue.gifts[laidOut.gift[row] as number]?.whereabouts ?? null,
        });
        return standShell(
          shell,
          materials,
          describeShellRoom(find(id), wakes.lightOf(id), light.find(findTemplate(plan, find(id)))),
        );
      },
      isManual ? Infinity : undefined,
      (id) => findTemplate(plan, find(id)).finish !== 'statue-hall' || figure.want(),
    ),
    wakes,
    find,
    signsOf: (id) => {
      let known = signs.get(id);
      if (!known) {
        known = listDoorSigns(plan, find(id));
        signs.set(id, known);
      }
      return known;
    },
    isOutdoors: (id) => isUnderSky(find(id)),
    get isLoading() {
      return figure.isLoading;
    },
    wantLight: (id) => light.want(findTemplate(plan, find(id))),
  };
}
