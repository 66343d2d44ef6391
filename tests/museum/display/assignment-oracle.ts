import type { WholeCatalogue } from '../../../src/museum/catalogue/catalogue.ts';
import type { GiftEntry } from '../../../src/museum/catalogue/gift-entry.ts';
import { choosePlaceSlowly } from './place-oracle.ts';
import type { Assignments } from '../../../src/museum/display/assign-gifts.ts';
import type { DisplayProblem } from '../../../src/museum/display/display.ts';
import { matchTheme } from '../../../src/museum/display/match-theme.ts';
import type { RoomPlaces } from '../../../src/museum/display/room-places.ts';

/** Worst rank of mount accepted in each pass through rooms that suit a gift equally. */
const passes = [0, 1, 3, Number.MAX_VALUE];

interface Candidate {
  readonly row: number;
  readonly score: number;
  readonly isNamed: boolean;
  readonly load: number;
}

/** A gift that stands outside the claimed total: never received, known to be elsewhere, or alive. */
function standsOutside(gift: GiftEntry): boolean {
  return gift.whereabouts === 'outgoing' || gift.whereabouts === 'elsewhere' || gift.isLivingAnimal;
}

/**
 * As `assignGifts`, by asking every room and every place for every gift. Gives every gift its place, in the order of accession: each chooses among what the earlier ones left, so a
 * later gift moves none of them. Writes into `gifts` and `carried` of the rooms.
 */
export function assignGiftsSlowly(catalogue: WholeCatalogue, rooms: readonly RoomPlaces[]): Assignments {
  const namedIn = rooms.map(({ room }) => {
    const rows = (room.theme?.gifts ?? []).map((id) => catalogue.rowOf(id));
    return new Set(rows);
  });
  const carried = new Map<RoomPlaces, Map<number, number>>();
  const problems: DisplayProblem[] = [];
  const places = catalogue.gifts.map((gift, giftRow) => {
    const outside = standsOutside(gift);
    const candidates: Candidate[] = [];
    rooms.forEach(({ room, gifts, template }, row) => {
      const { theme } = room;
      if (!theme) return;
      const isNamed = namedIn[row]?.has(giftRow) ?? false;
      if (!isNamed && theme.outsideTotal !== outside) return;
      const score = matchTheme(theme, gift, isNamed);
      if (score < 0) return;
      candidates.push({ row, score, isNamed, load: gifts.size / template.places.length });
    });
    candidates.sort((a, b) => b.score - a.score || a.load - b.load || a.row - b.row);
    for (let first = 0; first < candidates.length;) {
      let end = first + 1;
      while (end < candidates.length && candidates[end]?.score === candidates[first]?.score) end++;
      // All equal rooms are asked for a becoming place before any is asked for a makeshift one.
      for (const worstRank of passes) {
        for (const { row, isNamed } of candidates.slice(first, end)) {
          const room = rooms[row] as RoomPlaces;
          const countsInTotal = !outside && room.room.theme?.outsideTotal === false;
          const place = choosePlaceSlowly(room, carried.get(room) ?? new Map(), {
            gift,
            isNamed,
            countsInTotal,
            worstRank,
          });
          if (place < 0) continue;
          room.gifts.set(place, giftRow);
          const furniture = room.template.places[place]?.furniture as number;
          carried.set(
            room,
            (carried.get(room) ?? new Map<number, number>()).set(
              furniture,
              1 + (carried.get(room)?.get(furniture) ?? 0),
            ),
          );
          return { room: row, place };
        }
      }
      first = end;
    }
    problems.push({ gift: gift.id, reason: explain(gift, candidates.length, outside) });
    return undefined;
  });
  return { places, problems };
}

function explain(gift: GiftEntry, rooms: number, outside: boolean): string {
  if (rooms === 0) {
    return outside
      ? 'no room beside the claimed total has a theme that takes it'
      : 'no room of the claimed total has a theme that takes it';
  }
  const size = gift.size.map((side) => side.toFixed(2)).join(' × ');
  return `it measures ${size} m (width, height, depth) and fits no free place in the ${rooms} rooms it belongs to`;
}
