import type { WholeCatalogue } from '../catalogue/catalogue.ts';
import type { FloorPlan } from '../floorplan/floor-plan.ts';
import { listPlanCells } from '../floorplan/list-plan-cells.ts';
import type { WholeDisplay } from './display.ts';
import { givePlaces } from './give-places.ts';
import { isOutlined } from './is-outlined.ts';
import type { RoomPlaces } from './room-places.ts';
import { showRooms } from './show-rooms.ts';

/**
 * Decides what stands where in the whole house: how many things each room holds, and the place of every gift. Done when
 * the data is packed; a visitor's display is told the places (`openDisplay`). Lays out no room.
 *
 * @throws when the building has fewer places than the catalogue's claimed total, or a room an unknown template
 */
export function planDisplay({
  plan,
  catalogue,
}: {
  readonly plan: FloorPlan;
  readonly catalogue: WholeCatalogue;
}): WholeDisplay {
  const total = catalogue.shownTotal.gifts;
  const { rooms, places, problems } = givePlaces(plan, catalogue);
  const { display } = showRooms({
    catalogue,
    total,
    rooms,
    rowOfRoom: listPlanCells(plan).indexOf,
    placeOf: (gift) => places[gift],
    tally: (row) => {
      const gifts = [...(rooms[row]?.gifts.values() ?? [])].flatMap((gift) => catalogue.gifts[gift] ?? []);
      return { gifts: gifts.length, documented: gifts.filter((gift) => !isOutlined(gift)).length };
    },
    isKnown: () => true,
  });
  return {
    ...display,
    problems,
    exchanged: rooms.map(({ exchanged }) => exchanged),
    places: places.map((at) => at && { room: (rooms[at.room] as RoomPlaces).room.id, place: at.place }),
  };
}
