import type { WholeCatalogue } from '../catalogue/catalogue.ts';
import type { GiftEntry } from '../catalogue/gift-entry.ts';
import { openAssigner, type Assignments, type GiftAssignment } from './assign-gifts.ts';
import { findPlace } from './find-place.ts';
import { judgePlace } from './judge-place.ts';
import type { RoomPlaces } from './room-places.ts';
import { standsOutside } from './stands-outside.ts';

/** A gift that is put where a curator wants it. */
interface Move {
  readonly row: number;
  readonly gift: GiftEntry;
  readonly to: GiftAssignment;
  /** Where the rules had it; undefined where they found no place. */
  readonly home: GiftAssignment | undefined;
}

/**
 * Puts gifts where a curator wants them, once the rules have given every gift its place; all others stay. Who stood there
 * finds another place by the rules. A gift that is put where nothing would stand brings its share of the total along: the
 * place it leaves is empty from then on, not veiled.
 *
 * @param rooms with the gifts as assigned; changed
 * @param byRule what the rules gave
 */
export function curateGifts(
  catalogue: Pick<WholeCatalogue, 'gifts' | 'rowOf'>,
  rooms: readonly RoomPlaces[],
  byRule: Assignments,
): Assignments {
  const wishes = catalogue.gifts.flatMap((gift, row) => {
    const address = gift.curation?.place;
    return address === undefined ? [] : [{ gift, row, address }];
  });
  if (wishes.length === 0) return byRule;

  const places = [...byRule.places];
  const problems = new Map(byRule.problems.map((problem) => [problem.gift as string, problem]));
  const rowOfRoom = new Map<string, number>(rooms.map(({ room }, row) => [room.id, row]));
  const moves: Move[] = [];
  const movedTo = new Map<string, Move>();
  for (const { gift, row, address } of wishes) {
    const to = findCurated(rooms, rowOfRoom, gift, address);
    const holder = typeof to === 'string' ? undefined : movedTo.get(keyOf(to));
    if (typeof to === 'string' || holder) {
      const reason = typeof to === 'string' ? to : `a place of its own: ${holder?.gift.id} is put there`;
      problems.set(gift.id, { gift: gift.id, reason, curated: address });
      continue;
    }
    const move: Move = { row, gift, to, home: places[row] };
    moves.push(move);
    movedTo.set(keyOf(to), move);
    problems.delete(gift.id);
  }

  for (const { home } of moves) if (home) rooms[home.room]?.gifts.delete(home.place);
  const displaced: number[] = [];
  for (const { row, to } of moves) {
    const { gifts } = rooms[to.room] as RoomPlaces;
    const other = gifts.get(to.place);
    if (other !== undefined) displaced.push(other);
    gifts.set(to.place, row);
    places[row] = to;
  }
  exchangePlaces(rooms, moves, movedTo);

  if (displaced.length > 0) {
    const assign = openAssigner(catalogue, rooms);
    for (const row of displaced.toSorted((a, b) => a - b)) {
      const gift = catalogue.gifts[row] as GiftEntry;
      const found = assign(gift, row);
      places[row] = typeof found === 'string' ? undefined : found;
      // Who could not be put where a curator wants it has its reason already.
      if (typeof found === 'string' && !problems.has(gift.id))
        problems.set(gift.id, { gift: gift.id, reason: found });
    }
  }
  return { places, problems: [...problems.values()] };
}

const keyOf = ({ room, place }: GiftAssignment): string => `${room} ${place}`;

/** The place an address means, or why the gift cannot stand there. */
function findCurated(
  rooms: readonly RoomPlaces[],
  rowOfRoom: ReadonlyMap<string, number>,
  gift: GiftEntry,
  address: string,
): GiftAssignment | string {
  const room = rowOfRoom.get(address.slice(0, address.indexOf('.')));
  if (room === undefined) return 'a place in a room of the building';
  const places = rooms[room] as RoomPlaces;
  const place = findPlace(places, address);
  if (place < 0) return 'a place that the furniture of the room has';
  return judgePlace(places, place, gift) ?? { room, place };
}

/** Has as many places stay empty as would be, but are filled by a gift now. */
function exchangePlaces(
  rooms: readonly RoomPlaces[],
  moves: readonly Move[],
  movedTo: ReadonlyMap<string, Move>,
): void {
  const exchanged = new Map<number, number[]>();
  const exchange = ({ room, place }: GiftAssignment): void => {
    const known = exchanged.get(room);
    if (known) known.push(place);
    else exchanged.set(room, [place]);
  };
  const emptied = new Set<string>();
  const empty = (move: Move, left: GiftAssignment | undefined): void => {
    if (!left) return;
    emptied.add(keyOf(left));
    exchange(move.to);
    exchange(left);
  };
  const homeless: Move[] = [];
  for (const move of moves) {
    const { gift, to } = move;
    if (standsOutside(gift) || rooms[to.room]?.filledByRule()[to.place] === 1) continue;
    let left = move.home;
    // Somebody may have been put where it stood, and somebody else where that one did.
    for (let next = left && movedTo.get(keyOf(left)); next; next = left && movedTo.get(keyOf(left)))
      left = next.home;
    if (left) empty(move, left);
    else homeless.push(move);
  }
  for (const move of homeless) empty(move, findVeil(rooms, emptied));
  for (const [room, at] of exchanged) rooms[room]?.exchange(at);
}

/** The last place of the house that is veiled. */
function findVeil(rooms: readonly RoomPlaces[], emptied: ReadonlySet<string>): GiftAssignment | undefined {
  for (let room = rooms.length - 1; room >= 0; room--) {
    const places = rooms[room] as RoomPlaces;
    const place = places
      .filledByRule()
      .findLastIndex(
        (isFilled, at) => isFilled === 1 && !places.gifts.has(at) && !emptied.has(keyOf({ room, place: at })),
      );
    if (place >= 0) return { room, place };
  }
  return undefined;
}
