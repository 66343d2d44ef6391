import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RoomId } from '../floorplan/floor-plan.ts';
import type { Display } from './display.ts';
import { findPlace } from './find-place.ts';
import { layOutRoom } from './lay-out-room.ts';
import type { ExhibitId, LaidOutRoom } from './room-display.ts';
import type { RoomPlaces } from './room-places.ts';

/** Rooms laid out lately that are kept: all that are near one visitor, and the way back. */
const rememberedRooms = 64;
/** Rooms whose rows are numbered that are kept: who walks all day must not gather a whole house. */
const numberedRooms = 256;

/** What is counted of a room whether or not its gifts have come. */
export interface RoomTally {
  readonly gifts: number;
  /** Of these, shown with their own models. */
  readonly documented: number;
}

export interface ShownRooms {
  readonly catalogue: Pick<Catalogue, 'gifts' | 'rowOf'>;
  readonly total: number;
  /** In the order of the plan, with the gifts that have come. */
  readonly rooms: readonly RoomPlaces[];
  /** Row of each room, by its id. */
  readonly rowOfRoom: ReadonlyMap<string, number>;
  /** Where a gift that has come stands, by row of the catalogue: row of `rooms` and of its template's places. */
  readonly placeOf: (gift: number) => { readonly room: number; readonly place: number } | undefined;
  /** @param room row of `rooms` */
  readonly tally: (room: number) => RoomTally;
  readonly isKnown: (room: number) => boolean;
}

/** A display over rooms whose gifts may come and go, and how to say that they have. */
export interface RoomsDisplay {
  readonly display: Display;
  /** After the gifts of a room have changed. @param room row of the list of rooms */
  readonly change: (room: number) => void;
}

/** Answers what stands where, room by room. Lays out no room before it is asked for. */
export function showRooms({
  catalogue,
  total,
  rooms,
  rowOfRoom,
  placeOf,
  tally,
  isKnown,
}: ShownRooms): RoomsDisplay {
  const rowsOfRooms = new Map<RoomPlaces, Int32Array>();
  const remembered = new Map<RoomId, LaidOutRoom>();
  const listeners = new Set<(room: RoomId) => void>();

  const findRows = (places: RoomPlaces): Int32Array => {
    const earlier = rowsOfRooms.get(places);
    if (earlier) return earlier;
    const rows = numberRows(places);
    rowsOfRooms.set(places, rows);
    if (rowsOfRooms.size > numberedRooms) rowsOfRooms.delete(rowsOfRooms.keys().next().value as RoomPlaces);
    return rows;
  };
  const findRoom = (id: string): RoomPlaces | undefined => rooms[rowOfRoom.get(id) ?? -1];
  const findRoomOfAddress = (address: string): RoomPlaces | undefined => {
    const dot = address.indexOf('.');
    return dot < 0 ? undefined : findRoom(address.slice(0, dot));
  };
  const findGift = (id: string): { places: RoomPlaces; place: number } | undefined => {
    const giftRow = catalogue.rowOf(id);
    const at = giftRow === undefined ? undefined : placeOf(giftRow);
    return at && { places: rooms[at.room] as RoomPlaces, place: at.place };
  };
  const exhibitAt = (address: string): ExhibitId | undefined => {
    const places = findRoomOfAddress(address);
    const place = places ? findPlace(places, address) : -1;
    if (!places || place < 0) return undefined;
    const gift = catalogue.gifts[places.gifts.get(place) ?? -1];
    if (gift) return gift.id as string as ExhibitId;
    return (findRows(places)[place] as number) < 0 ? undefined : (address as ExhibitId);
  };
  const count = (room: RoomId): RoomTally => {
    const row = rowOfRoom.get(room);
    return row === undefined ? { gifts: 0, documented: 0 } : tally(row);
  };

  return {
    display: {
      total,
      roomQuota: (room) => findRoom(room)?.quota ?? 0,
      documentedIn: (room) => count(room).documented,
      giftCount: (room) => count(room).gifts,
      isKnown: (room) => {
        const row = rowOfRoom.get(room);
        return row === undefined || isKnown(row);
      },
      giftsIn: (room) => {
        const gifts = findRoom(room)?.gifts;
        return gifts ? [...gifts.entries()].sort((a, b) => a[0] - b[0]).map((entry) => entry[1]) : [];
      },
      roomOf: (exhibit) => {
        const gift = findGift(exhibit);
        if (gift) return gift.places.room.id;
        return exhibitAt(exhibit) === undefined ? undefined : findRoomOfAddress(exhibit)?.room.id;
      },
      giftPlace: (id) => {
        const gift = findGift(id);
        return gift && { room: gift.places.room.id, row: findRows(gift.places)[gift.place] as number };
      },
      exhibitAt,
      layOutRoom: (room) => {
        const places = findRoom(room);
        if (!places) throw new Error(`display: the plan has no room ${room}`);
        const laidOut = remembered.get(room) ?? layOutRoom(places, findRows(places), catalogue);
        // Setting it anew makes it the youngest: a Map keeps the order of insertion.
        remembered.delete(room);
        remembered.set(room, laidOut);
        if (remembered.size > rememberedRooms) remembered.delete(remembered.keys().next().value as RoomId);
        return laidOut;
      },
      onChange: (listener) => {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
    change: (row) => {
      const places = rooms[row];
      if (!places) throw new Error(`display: there is no room ${row}`);
      rowsOfRooms.delete(places);
      remembered.delete(places.room.id);
      for (const listener of listeners) listener(places.room.id);
    },
  };
}

/** Numbers the places of a room that hold something, in walking order; −1 for the others. */
function numberRows(places: RoomPlaces): Int32Array {
  const filled = places.filled();
  const rows = new Int32Array(filled.length).fill(-1);
  let count = 0;
  for (let place = 0; place < rows.length; place++) {
    if (filled[place] === 1 || places.gifts.has(place)) rows[place] = count++;
  }
  return rows;
}
