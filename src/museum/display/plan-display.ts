import type { Catalogue } from '../catalogue/catalogue.ts';
import type { GiftEntry } from '../catalogue/gift-entry.ts';
import type { FloorPlan, RoomId } from '../floorplan/floor-plan.ts';
import { assignGifts } from './assign-gifts.ts';
import { computeTemplatePlaces } from './compute-template-places.ts';
import type { Display } from './display.ts';
import { divideTotal } from './divide-total.ts';
import { findPlace } from './find-place.ts';
import { isOutlined } from './is-outlined.ts';
import { layOutRoom } from './lay-out-room.ts';
import type { ExhibitId, LaidOutRoom } from './room-display.ts';
import { startRoomPlaces, type RoomPlaces } from './room-places.ts';

/** Rooms laid out lately that are kept: all that are near one visitor, and the way back. */
const rememberedRooms = 64;

/**
 * Decides what stands where in the whole house: how many things each room holds, and the place of every gift.
 * Lays out no room.
 *
 * @throws when the building has fewer places than the catalogue's claimed total, or a room an unknown template
 */
export function planDisplay({
  plan,
  catalogue,
}: {
  readonly plan: FloorPlan;
  readonly catalogue: Catalogue;
}): Display {
  const templates = new Map(plan.templates.map((template) => [template.id, template]));
  const templatesOfRooms = plan.rooms.map((room) => {
    const template = templates.get(room.template);
    if (!template)
      throw new Error(`display: room ${room.id} has the template ${room.template}, which the plan lacks`);
    return computeTemplatePlaces(template);
  });
  const total = catalogue.shownTotal.gifts;
  const capacities = plan.rooms.map((room, row) => {
    const template = templatesOfRooms[row];
    if (!template || !room.theme || room.theme.outsideTotal) return { shelf: 0, other: 0 };
    return { shelf: template.shelfPlaces, other: template.places.length - template.shelfPlaces };
  });
  const quotas = divideTotal(total, capacities);
  const rooms = plan.rooms.map((room, row) =>
    startRoomPlaces(room, templatesOfRooms[row] as RoomPlaces['template'], quotas[row] as number),
  );
  const rowOfRoom = new Map<string, number>(plan.rooms.map((room, row) => [room.id, row]));
  const assignments = assignGifts(catalogue, rooms);

  const rowsOfRooms = new Map<RoomPlaces, Int32Array>();
  const findRows = (places: RoomPlaces): Int32Array => {
    const earlier = rowsOfRooms.get(places);
    if (earlier) return earlier;
    const rows = numberRows(places);
    rowsOfRooms.set(places, rows);
    return rows;
  };
  const findRoom = (id: string): RoomPlaces | undefined => {
    const row = rowOfRoom.get(id);
    return row === undefined ? undefined : rooms[row];
  };
  const findRoomOfAddress = (address: string): RoomPlaces | undefined => {
    const dot = address.indexOf('.');
    return dot < 0 ? undefined : findRoom(address.slice(0, dot));
  };
  const findGift = (id: string): { places: RoomPlaces; place: number } | undefined => {
    const giftRow = catalogue.rowOf(id);
    const assignment = giftRow === undefined ? undefined : assignments.places[giftRow];
    return assignment && { places: rooms[assignment.room] as RoomPlaces, place: assignment.place };
  };
  const exhibitAt = (address: string): ExhibitId | undefined => {
    const places = findRoomOfAddress(address);
    const place = places ? findPlace(places, address) : -1;
    if (!places || place < 0) return undefined;
    const gift = catalogue.gifts[places.gifts.get(place) ?? -1];
    if (gift) return gift.id as string as ExhibitId;
    return (findRows(places)[place] as number) < 0 ? undefined : (address as ExhibitId);
  };

  const remembered = new Map<RoomId, LaidOutRoom>();
  return {
    total,
    problems: assignments.problems,
    roomQuota: (room) => findRoom(room)?.quota ?? 0,
    documentedIn: (room) => {
      const rows = [...(findRoom(room)?.gifts.values() ?? [])];
      return rows.filter((row) => !isOutlined(catalogue.gifts[row] as GiftEntry)).length;
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
      const display = remembered.get(room) ?? layOutRoom(places, findRows(places), catalogue);
      // Setting it anew makes it the youngest: a Map keeps the order of insertion.
      remembered.delete(room);
      remembered.set(room, display);
      if (remembered.size > rememberedRooms) remembered.delete(remembered.keys().next().value as RoomId);
      return display;
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
