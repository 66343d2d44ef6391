import { hashText } from '../math/seeded-random.ts';
import type { Room } from '../floorplan/floor-plan.ts';
import { chooseFilledPlaces } from './choose-filled-places.ts';
import type { TemplatePlaces } from './compute-template-places.ts';

/** The places of one room, and the gifts that stand there. */
export interface RoomPlaces {
  readonly room: Room;
  readonly template: TemplatePlaces;
  readonly hash: number;
  /** Things in this room that count towards the claimed total. */
  readonly quota: number;
  /** Row of the catalogue by row of `template.places`. */
  readonly gifts: Map<number, number>;
  /** Places that count towards the claimed total, 1 each; worked out when first asked for. */
  filled(): Uint8Array;
}

export function startRoomPlaces(room: Room, template: TemplatePlaces, quota: number): RoomPlaces {
  const hash = hashText(room.id);
  let filled: Uint8Array | undefined;
  return {
    room,
    template,
    hash,
    quota,
    gifts: new Map(),
    filled: () => (filled ??= chooseFilledPlaces(template, hash, quota)),
  };
}
