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

/** The places of a room. Until somebody asks what stands there they cost no more than a row of a table. */
export function startRoomPlaces(room: Room, template: TemplatePlaces, quota: number): RoomPlaces {
  return new Places(room, template, quota);
}

class Places implements RoomPlaces {
  readonly room: Room;
  readonly template: TemplatePlaces;
  readonly quota: number;
  #gifts: Map<number, number> | null = null;
  #filled: Uint8Array | null = null;

  constructor(room: Room, template: TemplatePlaces, quota: number) {
    this.room = room;
    this.template = template;
    this.quota = quota;
  }

  get hash(): number {
    return hashText(this.room.id);
  }

  get gifts(): Map<number, number> {
    return (this.#gifts ??= new Map());
  }

  filled(): Uint8Array {
    return (this.#filled ??= chooseFilledPlaces(this.template, this.hash, this.quota));
  }
}
