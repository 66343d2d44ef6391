import type { WholeCatalogue } from '../catalogue/catalogue.ts';
import type { GiftEntry } from '../catalogue/gift-entry.ts';
import { choosePlace } from './choose-place.ts';
import type { DisplayProblem } from './display.ts';
import { indexThemes, type CandidateTier } from './find-candidates.ts';
import { FreePlaces } from './free-places.ts';
import type { RoomPlaces } from './room-places.ts';
import { standsOutside } from './stands-outside.ts';

/** Where a gift stands: row of the list of rooms, row of its template's places. */
export interface GiftAssignment {
  readonly room: number;
  readonly place: number;
}

export interface Assignments {
  /** By row of the catalogue; undefined where a gift found no place. */
  readonly places: readonly (GiftAssignment | undefined)[];
  readonly problems: readonly DisplayProblem[];
}

/** Worst rank of mount accepted in each pass through rooms that suit a gift equally. */
const passes = [0, 1, 3, Number.MAX_VALUE];

/**
 * Gives every gift its place, in the order of accession: each chooses among what the earlier ones left, so a
 * later gift moves none of them. Writes into `gifts` of the rooms.
 */
export function assignGifts(
  catalogue: Pick<WholeCatalogue, 'gifts' | 'rowOf'>,
  rooms: readonly RoomPlaces[],
): Assignments {
  const assign = openAssigner(catalogue, rooms);
  const problems: DisplayProblem[] = [];
  const places = catalogue.gifts.map((gift, giftRow) => {
    const found = assign(gift, giftRow);
    if (typeof found !== 'string') return found;
    problems.push({ gift: gift.id, reason: found });
    return undefined;
  });
  return { places, problems };
}

/**
 * Gives gifts places among those that are free, one after another.
 *
 * @param rooms with the gifts that stand there already; each gift that is given a place is written into them
 * @returns gives the place of a gift of the catalogue, by row, or says why there is none
 */
export function openAssigner(
  catalogue: Pick<WholeCatalogue, 'rowOf'>,
  rooms: readonly RoomPlaces[],
): (gift: GiftEntry, giftRow: number) => GiftAssignment | string {
  const findCandidates = indexThemes(
    rooms.map(({ room }) => room.theme),
    (id) => catalogue.rowOf(id),
  );
  const free = rooms.map((room) => new FreePlaces(room));
  return (gift, giftRow) => {
    const outside = standsOutside(gift);
    const tiers = findCandidates(gift, giftRow, outside);
    for (const tier of tiers) {
      const found = chooseInTier(free, tier, gift, outside);
      if (!found) continue;
      free[found.room]?.take(found.place, giftRow);
      return found;
    }
    const candidates = tiers.reduce((sum, tier) => sum + tier.length, 0);
    return explain(gift, candidates, outside);
  };
}

/** The best free place in rooms that suit a gift equally: those of which the least is documented are asked first. */
function chooseInTier(
  free: readonly FreePlaces[],
  tier: CandidateTier,
  gift: GiftEntry,
  outside: boolean,
): GiftAssignment | undefined {
  const asked = tier.flatMap(({ row, isNamed }) => {
    const places = free[row] as FreePlaces;
    const { room, gifts, template } = places.room;
    const countsInTotal = !outside && room.theme?.outsideTotal === false;
    if (!places.hasAny(countsInTotal ? 1 : 0)) return [];
    return [{ row, isNamed, places, countsInTotal, load: gifts.size / template.places.length }];
  });
  asked.sort((a, b) => a.load - b.load || a.row - b.row);
  // All equal rooms are asked for a becoming place before any is asked for a makeshift one.
  for (const worstRank of passes) {
    for (const { row, isNamed, places, countsInTotal } of asked) {
      const place = choosePlace(places, { gift, isNamed, countsInTotal, worstRank });
      if (place >= 0) return { room: row, place };
    }
  }
  return undefined;
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
