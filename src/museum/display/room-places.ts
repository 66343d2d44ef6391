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
  /** The same as the rules alone have it. */
  filledByRule(): Uint8Array;
  /** Places, by row, that count where the rules would leave them empty, or the other way round. */
  readonly exchanged: readonly number[];
  /** Says which they are. */
  exchange(places: readonly number[]): void;
}

/** The places of a room. Until somebody asks what stands there they cost no more than a row of a table. */
export function startRoomPlaces(room: Room, template: TemplatePlaces, quota: number): RoomPlaces {
  return new Places(room, template, quota);
}

class Places implements RoomPlaces {
  readonly room: Room;
  readonly template: TemplatePlaces;
  exchanged: readonly number[] = [];
  readonly #share: number;
  #gifts: Map<number, number> | null = null;
  #byRule: Uint8Array | null = null;
  #filled: Uint8Array | null = null;

  constructor(room: Room, template: TemplatePlaces, quota: number) {
    this.room = room;
    this.template = template;
    this.#share = quota;
  }

  get hash(): number {
    return hashText(this.room.id);
  }

  get gifts(): Map<number, number> {
    return (this.#gifts ??= new Map());
  }

  get quota(): number {
    return this.exchanged.length === 0 ? this.#share : this.filled().reduce((sum, is) => sum + is, 0);
  }

  filled(): Uint8Array {
    return (this.#filled ??= this.#exchangeFilled());
  }

  filledByRule(): Uint8Array {
    return (this.#byRule ??= chooseFilledPlaces(this.template, this.hash, this.#share));
  }

  exchange(places: readonly number[]): void {
    this.exchanged = places;
    this.#filled = null;
  }

  #exchangeFilled(): Uint8Array {
    if (this.exchanged.length === 0) return this.filledByRule();
    const filled = this.filledByRule().slice();
    for (const place of this.exchanged) filled[place] = 1 - (filled[place] as number);
    return filled;
  }
}
