import { buildCatalogue, type WholeCatalogue } from './catalogue/catalogue.ts';
import type { Curation } from './catalogue/curation.ts';
import type { GiftEntry } from './catalogue/gift-entry.ts';
import type { RoomGift } from './catalogue/room-gift.ts';
import type { CuratorFacts } from './curator-facts.ts';
import { addressOfPlace } from './display/address-of-place.ts';
import type { DisplayProblem } from './display/display.ts';
import { assignGifts } from './display/assign-gifts.ts';
import { givePlacesAgain, type GivenPlaces } from './display/give-places.ts';
import { startRooms } from './display/start-rooms.ts';
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

/** Plans the house as it would be with some changes, by id of the gift. */
export type PlanCuratedHouse = (changes: ReadonlyMap<string, GiftChange>) => CuratedHouse;

/**
 * Plans a house as it would be with some changes, again and again: what the packer would make of the files if they said so.
 *
 * @param plan of `facts.building`, with the themes of its rooms
 */
export function openHousePlanner(
  { entries, totals, totalSources, shownTotal, shards }: CuratorFacts,
  plan: FloorPlan,
): PlanCuratedHouse {
  const known = buildCatalogue(entries, totals, shownTotal, totalSources);
  const total = known.shownTotal.gifts;
  // No change of a curator has any part in it.
  const byRule = assignGifts(known, startRooms(plan, total));
  const made = new WeakMap<GiftEntry, RoomGift>();
  /** The same object while nothing is otherwise. */
  const makeRoomGift = (gift: GiftEntry, row: number, place: number): RoomGift => {
    const before = made.get(gift);
    if (before?.place === place) return before;
    const roomGift: RoomGift = { ...gift, row, place, shard: shards[gift.id] ?? 0 };
    made.set(gift, roomGift);
    return roomGift;
  };
  return (changes) => {
    const gifts = known.gifts.map((entry) => {
      const change = changes.get(entry.id);
      return change ? changeEntry(entry, change) : entry;
    });
    const catalogue = { gifts, rowOf: (id: string) => known.rowOf(id) };
    return describeHouse(givePlacesAgain(plan, catalogue, total, byRule), catalogue, makeRoomGift);
  };
}

function describeHouse(
  { rooms, places, problems }: GivenPlaces,
  catalogue: Pick<WholeCatalogue, 'gifts' | 'rowOf'>,
  makeRoomGift: (gift: GiftEntry, row: number, place: number) => RoomGift,
): CuratedHouse {
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
            .map(([place, row]) => makeRoomGift(catalogue.gifts[row] as GiftEntry, row, place)),
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

function isSame(a: RoomStand | undefined, b: RoomStand): boolean {
  return (
    a?.gifts.length === b.gifts.length &&
    a.exchanged.join() === b.exchanged.join() &&
    a.gifts.every((gift, at) => gift === b.gifts[at] || JSON.stringify(gift) === JSON.stringify(b.gifts[at]))
  );
}
