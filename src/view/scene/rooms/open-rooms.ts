import { indexPlan } from '../../../museum/display/index-plan.ts';
import type { Museum } from '../../../museum/open-museum.ts';
import type { Room, RoomId } from '../../../museum/floorplan/floor-plan.ts';
import { hasShell } from '../../../../models/building/room/has-shell.ts';
import type { BufferContext } from '../geometry-upload.ts';
import type { UploadBudget } from '../upload-budget.ts';
import { listDoorSigns } from '../../../../models/building/room/list-door-signs.ts';
import type { DoorSign } from '../signs/sign-stage.ts';
import type { Builder } from './builder.ts';
import type { ShellMaterials } from './create-shell-materials.ts';
import { findTemplate } from '../../../../models/building/room/room-frame.ts';
import { describeShellRoom } from './describe-shell-room.ts';
import { isUnderSky } from './is-under-sky.ts';
import type { LightMapLibrary } from './light-map-library.ts';
import type { OrderShell } from './room-shell.ts';
import { listTables } from './list-tables.ts';
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
  /** Says that a room is in view or near: its light is fetched. @param urgency as the queue of fetches has it */
  wantLight(room: RoomId, urgency: number): void;
  dispose(): void;
}

/** What the rooms need of the scene. */
export interface RoomsOptions {
  readonly materials: ShellMaterials;
  readonly light: LightMapLibrary;
  readonly gl: BufferContext;
  /** What a frame may send. */
  readonly budget: UploadBudget;
  /** As `RoomStageOptions`. */
  readonly memoryShare?: number;
  /** Gives a builder for as long as the rooms are open. */
  readonly hire: () => Builder;
  /** Asks for a frame: a shell has come. */
  readonly onChange: () => void;
  /** A shell could not be built: its room stays dark. */
  readonly onFault: (error: unknown) => void;
}

/** Walls, floors and furniture of the house, built beside the page, room by room, as they come into view. */
export function openRooms(museum: Museum, options: RoomsOptions): Rooms {
  const { plan, display, catalogue } = museum;
  const { materials, light, gl, budget, hire, onChange, onFault } = options;
  const wakes = new RoomWakes(plan);
  const signs = new Map<RoomId, readonly DoorSign[]>();
  let builder: Builder | null = null;
  const find = (id: RoomId): Room => {
    const room = indexPlan(plan).rooms.get(id);
    if (!room) throw new Error(`scene: the plan has no room ${id}`);
    return room;
  };
  const order: OrderShell = async (id, detail) => {
    builder ??= hire();
    const tables = listTables(display.layOutRoom(id));
    const whereabouts = Array.from(tables.gift, (row) => catalogue.gifts[row]?.whereabouts ?? null);
    const parts = await builder.order(plan, {
      kind: 'shell',
      room: id,
      detail,
      display: tables,
      whereabouts,
    });
    const room = find(id);
    const slot = light.find(findTemplate(plan, room), parts.lightLayout);
    return standShell(gl, parts, materials, describeShellRoom(room, wakes.lightOf(id), slot));
  };
  const stage = new RoomStage({
    order,
    onChange,
    onFault,
    budget,
    memoryShare: options.memoryShare,
    hasShell: (id) => hasShell(findTemplate(plan, find(id)), find(id)),
  });
  return {
    stage,
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
    wantLight: (id, urgency) => light.want(findTemplate(plan, find(id)), urgency),
    dispose: () => {
      stage.dispose();
      builder?.dismiss();
    },
  };
}
