import { Matrix4, Quaternion, Vector3 } from 'three';
import { placeFoot } from '../../../src/museum/display/place-foot.ts';
import { veilForms, type PlacedFurniture } from '../../../src/museum/display/room-display.ts';
import type { RoomId } from '../../../src/museum/floorplan/floor-plan.ts';
import type { Museum } from '../../../src/museum/open-museum.ts';

/** What stands in a room, as the rivals need it: one row a thing. */
export interface RoomThings {
  readonly room: RoomId;
  readonly count: number;
  readonly furniture: readonly PlacedFurniture[];
  /** Name of each thing's model. */
  readonly models: readonly string[];
  /** World matrices, sixteen numbers a row. */
  readonly matrices: Float32Array;
  readonly position: Float32Array;
  /** Largest side of each thing, metres. */
  readonly largest: Float32Array;
  /** 1 where a thing is veiled. */
  readonly isVeiled: Uint8Array;
}

const up = new Vector3(0, 1, 0);
const foot = new Vector3();
const turn = new Quaternion();
const side = new Vector3();
const matrix = new Matrix4();

/** Lists what stands in a room, with the matrices that three wants. */
export function listThings({ display, catalogue }: Museum, room: RoomId): RoomThings {
  const laidOut = display.layOutRoom(room);
  const { count, size, yaw, gift, form, position, furniture } = laidOut;
  const things = {
    room,
    count,
    furniture,
    position,
    models: [] as string[],
    matrices: new Float32Array(count * 16),
    largest: new Float32Array(count),
    isVeiled: new Uint8Array(count),
  };
  for (let row = 0; row < count; row++) {
    const entry = catalogue.gifts[gift[row] as number];
    things.isVeiled[row] = entry ? 0 : 1;
    things.models.push(
      entry
        ? entry.hasOwnModel
          ? entry.id
          : `family-${entry.family}`
        : `veil-${veilForms[form[row] as number] ?? 'box'}`,
    );
    placeFoot(laidOut, row, foot);
    side.fromArray(size, row * 3);
    turn.setFromAxisAngle(up, yaw[row] as number);
    matrix.compose(foot, turn, side).toArray(things.matrices, row * 16);
    things.largest[row] = Math.max(side.x, side.y, side.z);
  }
  return things;
}
