import type { LocalPlace } from './local-place.ts';
import type { RoomPlaces } from './room-places.ts';

/**
 * What is still free in a room while gifts are given their places, counted rather than searched for: a full room, or
 * a full piece of furniture, costs nothing to ask.
 */
export class FreePlaces {
  readonly room: RoomPlaces;
  /** Gifts carried by each piece of furniture. */
  readonly carried: Uint16Array;
  /** Row of the template's groups of each place. */
  readonly #groupOf: Int32Array;
  /** Free places of each group: those beside the claimed total, then those that count towards it. */
  readonly #inGroup: readonly [beside: Int32Array, counted: Int32Array];
  readonly #inRoom: [beside: number, counted: number] = [0, 0];
  /** Places taken on each piece of furniture, in the order in which they were. */
  readonly #taken: LocalPlace[][];

  constructor(room: RoomPlaces) {
    const { template } = room;
    this.room = room;
    this.carried = new Uint16Array(template.furniture.length);
    this.#taken = template.furniture.map(() => []);
    this.#groupOf = new Int32Array(template.places.length);
    this.#inGroup = [new Int32Array(template.groups.length), new Int32Array(template.groups.length)];
    const filled = room.filled();
    template.groups.forEach(({ places }, group) => {
      for (const place of places) {
        this.#groupOf[place] = group;
        if (room.gifts.has(place)) this.#carry(place);
        else this.#count(place, filled[place] as 0 | 1, 1);
      }
    });
  }

  /** @param wanted 1 for places that count towards the claimed total, 0 for those beside it */
  hasAny(wanted: 0 | 1): boolean {
    return this.#inRoom[wanted] > 0;
  }

  hasAnyIn(group: number, wanted: 0 | 1): boolean {
    return (this.#inGroup[wanted][group] as number) > 0;
  }

  /** Places of gifts on a piece of furniture. */
  takenOn(furniture: number): readonly LocalPlace[] {
    return this.#taken[furniture] ?? [];
  }

  /** Gives a place to a gift of the catalogue, by row. */
  take(place: number, gift: number): void {
    this.#carry(place);
    this.room.gifts.set(place, gift);
    this.#count(place, this.room.filled()[place] as 0 | 1, -1);
  }

  #carry(place: number): void {
    const at = this.room.template.places[place];
    if (!at) throw new Error(`display: room ${this.room.room.id} has no place ${place}`);
    this.carried[at.furniture] = (this.carried[at.furniture] as number) + 1;
    this.#taken[at.furniture]?.push(at);
  }

  #count(place: number, kind: 0 | 1, step: 1 | -1): void {
    const group = this.#groupOf[place] as number;
    const counts = this.#inGroup[kind];
    counts[group] = (counts[group] as number) + step;
    this.#inRoom[kind] += step;
  }
}
