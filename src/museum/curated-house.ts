import { buildCatalogue } from './catalogue/catalogue.ts';
import type { Curation } from './catalogue/curation.ts';
import type { GiftEntry } from './catalogue/gift-entry.ts';
import type { RoomGift } from './catalogue/room-gift.ts';
import type { CuratorFacts } from './curator-facts.ts';
import { addressOfPlace } from './display/address-of-place.ts';
import type { DisplayProblem } from './display/display.ts';
import { givePlaces } from './display/give-places.ts';
import { listExchangesFor, listPlacesFor, type OfferedPlace } from './display/list-places-for.ts';
import type { RoomPlaces } from './display/room-places.ts';
import type { FloorPlan, RoomId } from './floorplan/floor-plan.ts';

/** What is otherwise of a gift than its files say; what is left out is as it was. */
export interface GiftChange {
  /** All that is decided of it. */
  readonly curation?: Curation;
  readonly title?: GiftEntry['title'];
}

/** What stands in a room, as a display is told it. */
export interface RoomStand {
  /** In walking order. */
  readonly gifts: readonly RoomGift[];
  /** As `RoomCount` has it. */
  readonly exchanged: readonly number[];
}

/** A house in which a curator has changed something. */
export interface CuratedHouse {
  /** By room, in the order of the plan. */
  readonly rooms: ReadonlyMap<RoomId, RoomStand>;
  /** Gifts that find no place, or not the one they are put in. */
  readonly problems: readonly DisplayProblem[];
  /** All that is known of a gift to the house; undefined for an unknown id. Former ids do not do. */
  readonly find: (gift: string) => GiftEntry | undefined;
  /** The room and the address of the place of a gift; undefined where it has none. */
  readonly placeOf: (gift: string) => { readonly room: RoomId; readonly address: string } | undefined;
  /** Where in a room a gift could be put, its own place left out. @throws for an unknown gift or room */
  readonly listPlacesFor: (gift: string, room: string) => readonly OfferedPlace[];
  /**
   * Whose place in a room a gift could take if that one takes its own; none for a gift without a place.
   *
   * @throws for an unknown gift or room
   */
  readonly listExchangesFor: (gift: string, room: string) => readonly ExchangedPlace[];
}

/** A place that another gift would leave for the one that is moved. */
export interface ExchangedPlace extends OfferedPlace {
  /** Id of who stands there now. */
  readonly holder: string;
}

/**
 * The house as it would be with some changes: what the packer would make of the files if they said so.
 *
 * @param plan of `facts.building`, with the themes of its rooms
 * @param changes by id of the gift
 */
export function planCuratedHouse(
  { entries, totals, totalSources, shownTotal, shards }: CuratorFacts,
  plan: FloorPlan,
  changes: ReadonlyMap<string, GiftChange>,
): CuratedHouse {
  const changed = entries.map((entry) => {
    const change = changes.get(entry.id);
    return change ? changeEntry(entry, change) : entry;
  });
  const catalogue = buildCatalogue(changed, totals, shownTotal, totalSources);
  const { rooms, places, problems } = givePlaces(plan, catalogue);
  const byId = new Map(rooms.map((one) => [one.room.id as string, one]));
  const rowOf = (gift: string): number => {
    const row = catalogue.rowOf(gift);
    return row !== undefined && catalogue.gifts[row]?.id === gift ? row : -1;
  };
  const ask = (gift: string, room: string): [GiftEntry, RoomPlaces] => {
    const entry = catalogue.gifts[rowOf(gift)];
    const asked = byId.get(room);
    if (!entry || !asked) throw new Error(`museum: there is no gift ${gift}, or no room ${room}`);
    return [entry, asked];
  };
  return {
    problems,
    rooms: new Map(
      rooms.map(({ room, gifts, exchanged }) => [
        room.id,
        {
          exchanged,
          gifts: [...gifts]
            .sort(([a], [b]) => a - b)
            .map(([place, row]): RoomGift => {
              const gift = catalogue.gifts[row] as GiftEntry;
              return { ...gift, row, place, shard: shards[gift.id] ?? 0 };
            }),
        },
      ]),
    ),
    find: (gift) => catalogue.gifts[rowOf(gift)],
    placeOf: (gift) => {
      const at = places[rowOf(gift)];
      const room = at && rooms[at.room];
      return room && { room: room.room.id, address: addressOfPlace(room, at.place) };
    },
    listPlacesFor: (gift, room) => listPlacesFor(...ask(gift, room)),
    listExchangesFor: (gift, room) => {
      const [entry, asked] = ask(gift, room);
      const at = places[rowOf(gift)];
      const home = at && rooms[at.room];
      if (!home) return [];
      return listExchangesFor(entry, catalogue.gifts, asked, { places: home, place: at.place }).map(
        (one) => ({
          ...one,
          holder: catalogue.gifts[one.holder]?.id as string,
        }),
      );
    },
  };
}

function changeEntry({ curation, ...entry }: GiftEntry, change: GiftChange): GiftEntry {
  const decided = change.curation ?? curation;
  return {
    ...entry,
    ...(change.title && { title: change.title }),
    ...(decided && Object.keys(decided).length > 0 && { curation: decided }),
  };
}

/** The rooms in which something else stands, and what. */
export function listChangedRooms(before: CuratedHouse, after: CuratedHouse): Map<RoomId, RoomStand> {
  return new Map([...after.rooms].filter(([room, stand]) => !isSame(before.rooms.get(room), stand)));
}

/** Told by what they say: each plan makes its gifts anew. */
function isSame(a: RoomStand | undefined, b: RoomStand): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
