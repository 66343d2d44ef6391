import type { CatalogueFacts } from '../catalogue/catalogue-facts.ts';
import type { GrowingCatalogue } from '../catalogue/growing-catalogue.ts';
import type { RoomGift } from '../catalogue/room-gift.ts';
import type { FloorPlan, RoomId } from '../floorplan/floor-plan.ts';
import { listPlanCells } from '../floorplan/list-plan-cells.ts';
import type { Display } from './display.ts';
import { isOutlined } from './is-outlined.ts';
import type { RoomPlaces } from './room-places.ts';
import { showRooms } from './show-rooms.ts';
import { startRooms } from './start-rooms.ts';

/** A visitor's display: rooms stand full of veils until their gifts come. */
export interface GrowingDisplay extends Display {
  /**
   * Takes in the gifts of a room; those it had before go, unless another room has them by now. Nothing is kept of a list
   * that does not fit the room.
   *
   * @param exchanged as `RoomCount` has it; as before, if left out
   * @throws for a room that is not in the plan, and for gifts in places it does not have
   */
  bringGifts(room: RoomId, gifts: readonly RoomGift[], exchanged?: readonly number[]): void;
  /** Forgets the gifts of a room: veils stand there again. */
  forgetGifts(room: RoomId): void;
}

/**
 * Opens the display of a house whose gifts were given their places before, and come room by room.
 *
 * @param counts how many gifts each room has, in the order of the plan's rooms
 * @param total how many places are filled with veils and gifts; those of the claimed total, if left out
 * @throws when the building has fewer places than that, a room an unknown template, or the counts are those
 *   of another building
 */
export function openDisplay(
  plan: FloorPlan,
  catalogue: GrowingCatalogue,
  counts: CatalogueFacts['rooms'],
  total: number = catalogue.shownTotal.gifts,
): GrowingDisplay {
  if (counts.length !== plan.rooms.length) {
    throw new Error(`display: the plan has ${plan.rooms.length} rooms, and ${counts.length} are counted`);
  }
  const rooms = startRooms(plan, total);
  const rowOfRoom: ReadonlyMap<string, number> = listPlanCells(plan).indexOf;
  // Kept as numbers: one pair a room would be an object a room.
  const tallies = Uint32Array.from(counts.flatMap(([gifts, documented]) => [gifts, documented]));
  counts.forEach(([, , exchanged], row) => exchanged && rooms[row]?.exchange(exchanged));
  const come = new Map<number, readonly RoomGift[]>();
  const placeOf = new Map<number, { readonly room: number; readonly place: number }>();
  const { display, change } = showRooms({
    catalogue,
    total,
    rooms,
    rowOfRoom,
    placeOf: (gift) => placeOf.get(gift),
    tally: (row) => ({ gifts: tallies[row * 2] ?? 0, documented: tallies[row * 2 + 1] ?? 0 }),
    isKnown: (row) => come.has(row) || (tallies[row * 2] ?? 0) === 0,
  });

  const take = (row: number): boolean => {
    // One that was put into another room stays there.
    const gone = come.get(row)?.filter((gift) => placeOf.get(gift.row)?.room === row);
    if (!gone) return false;
    come.delete(row);
    catalogue.remove(gone);
    for (const gift of gone) placeOf.delete(gift.row);
    rooms[row]?.gifts.clear();
    return true;
  };
  return {
    ...display,
    bringGifts: (room, gifts, exchanged) => {
      const row = rowOfRoom.get(room);
      if (row === undefined) throw new Error(`display: the plan has no room ${room}`);
      const places = rooms[row] as RoomPlaces;
      const taken = new Set<number>();
      for (const { id, place } of gifts) {
        if (!places.template.places[place] || taken.has(place)) {
          throw new Error(`display: ${id} has the place ${place} in ${room}, which is not there or not free`);
        }
        taken.add(place);
      }
      take(row);
      if (exchanged) places.exchange(exchanged);
      tallies.set([gifts.length, gifts.filter((gift) => !isOutlined(gift)).length], row * 2);
      catalogue.add(gifts);
      for (const gift of gifts) {
        places.gifts.set(gift.place, gift.row);
        placeOf.set(gift.row, { room: row, place: gift.place });
      }
      come.set(row, gifts);
      change(row);
    },
    forgetGifts: (room) => {
      const row = rowOfRoom.get(room);
      if (row !== undefined && take(row)) change(row);
    },
  };
}
