import type { WholeCatalogue } from '../catalogue/catalogue.ts';
import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { assignGifts, type Assignments } from './assign-gifts.ts';
import { curateGifts } from './curate-gifts.ts';
import type { RoomPlaces } from './room-places.ts';
import { startRooms } from './start-rooms.ts';

export interface GivenPlaces extends Assignments {
  /** In the order of the plan, with their gifts. */
  readonly rooms: readonly RoomPlaces[];
}

/**
 * Gives every gift its place: first by the rules, then as a curator has decided.
 *
 * @throws when the building has fewer places than the catalogue's claimed total, or a room an unknown template
 */
export function givePlaces(plan: FloorPlan, catalogue: WholeCatalogue): GivenPlaces {
  const rooms = startRooms(plan, catalogue.shownTotal.gifts);
  return { rooms, ...curateGifts(catalogue, rooms, assignGifts(catalogue, rooms)) };
}

/**
 * The same, without asking the rules again, for gifts of which only titles and what a curator has decided may be others than
 * when the rules gave them their places.
 *
 * @param total of the catalogue
 * @param byRule what `assignGifts` gave
 */
export function givePlacesAgain(
  plan: FloorPlan,
  catalogue: Pick<WholeCatalogue, 'gifts' | 'rowOf'>,
  total: number,
  byRule: Assignments,
): GivenPlaces {
  const rooms = startRooms(plan, total);
  byRule.places.forEach((at, gift) => at && rooms[at.room]?.gifts.set(at.place, gift));
  return { rooms, ...curateGifts(catalogue, rooms, byRule) };
}
