import type { GiftId } from '../catalogue/gift-entry.ts';
import type { RoomId } from '../floorplan/floor-plan.ts';
import type { ExhibitId, LaidOutRoom } from './room-display.ts';

/** A gift that found no place. */
export interface DisplayProblem {
  readonly gift: GiftId;
  readonly reason: string;
  /** The place a curator has put it in, where that is what cannot be. */
  readonly curated?: string;
}

/**
 * What stands where in the whole house, as far as it has come. A room whose gifts have not come is laid out with veils
 * only; when they come, or go again, its tables change and `onChange` tells. Rooms are laid out only when asked for.
 */
export interface Display {
  /** The claimed total: number of things in all rooms, without those beside the total. */
  readonly total: number;
  /** Things in a room that count towards the total, veiled and documented; 0 for rooms that show nothing. */
  roomQuota(room: RoomId): number;
  /** Gifts shown in a room with their own models, whether or not they count towards the total, and have come. */
  documentedIn(room: RoomId): number;
  /** All gifts in a room, outlined ones included, whether or not they have come. */
  giftCount(room: RoomId): number;
  /** Whether the gifts of a room have come; true for a room that has none. */
  isKnown(room: RoomId): boolean;
  /** Rows of the catalogue of the gifts of a room that have come, outlined ones included, in walking order. */
  giftsIn(room: RoomId): readonly number[];
  /**
   * Room of an exhibit, by its id, a former id of its gift or the address of a place; undefined if there is none, or
   * its gift has not come.
   */
  roomOf(exhibit: string): RoomId | undefined;
  /** Where a gift that has come stands, by id or former id: its room and its row in that room's display. */
  giftPlace(gift: string): { readonly room: RoomId; readonly row: number } | undefined;
  /**
   * What stands at the address of a place (`<room>.<furniture>.<number>`) now: the gift, if it has been unveiled
   * there since the address was noted, and has come. Undefined where nothing stands.
   */
  exhibitAt(address: string): ExhibitId | undefined;
  /**
   * Everything in a room; an empty display for a room without places. The latest rooms are remembered.
   *
   * @throws for a room that is not in the plan
   */
  layOutRoom(room: RoomId): LaidOutRoom;
  /** Called when the gifts of a room have come or gone, after its tables have changed; returns how to stop. */
  onChange(listener: (room: RoomId) => void): () => void;
}

/** The display of the whole collection. */
export interface WholeDisplay extends Display {
  /** Where each gift stands, by row of the catalogue; undefined where it found no place. */
  readonly places: readonly ({ readonly room: RoomId; readonly place: number } | undefined)[];
  /** Places, by row, that hold something though the rules leave them empty, or the other way round; in the order of the plan's rooms. */
  readonly exchanged: readonly (readonly number[])[];
  /** Gifts that found no place, or not the one they are put in; empty when data and building agree. */
  readonly problems: readonly DisplayProblem[];
}
