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
