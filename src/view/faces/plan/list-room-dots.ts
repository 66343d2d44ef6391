import type { Catalogue } from '../../../museum/catalogue/catalogue.ts';
import { orderList } from '../../../museum/catalogue/order-list.ts';
import type { Display } from '../../../museum/display/display.ts';
import type { Facets } from '../../../museum/facets/facets.ts';
import { stoodBy } from '../../../museum/facets/stood-by.ts';
import type { Room } from '../../../museum/floorplan/floor-plan.ts';
import { spreadDots } from './spread-dots.ts';

/** What is known of all gifts, and what a query lets through; null where nothing is looked for. */
export interface DotFacts {
  readonly facets: Facets;
  /** 1 for each row that was found; null where all of them are. */
  readonly passes: Uint8Array | null;
  /** The house as of the end of this year. */
  readonly asOf: number | null;
}

/** One documented gift on the plan, metres. */
export interface Dot {
  readonly x: number;
  readonly z: number;
  readonly look: 'plain' | 'found' | 'other' | 'later' | 'undated';
}

/** Places of gifts, in the order of the list; spread over the room while they have not come. */
interface Spots {
  readonly count: number;
  readonly at: Float32Array;
}

/**
 * The documented gifts of a room as dots: where they stand, once the room's gifts have come, else somewhere in it.
 *
 * @param rows rows of the list of all gifts that are in the room, ascending; null where nothing is asked of them
 */
export function listRoomDots(
  room: Room,
  { display, catalogue }: { readonly display: Display; readonly catalogue: Catalogue },
  facts: DotFacts | null,
  rows: readonly number[] | null,
): Dot[] {
  const spots = findSpots(room, display, catalogue);
  // Should the list and the room disagree, the house is believed, and what was found is not told apart.
  const isTold = facts !== null && rows !== null && rows.length === spots.count;
  return Array.from({ length: spots.count }, (_, at): Dot => {
    const [x, z] = [spots.at[at * 2] ?? 0, spots.at[at * 2 + 1] ?? 0];
    return { x, z, look: isTold ? lookOf(facts, rows[at] ?? 0) : 'plain' };
  });
}

function lookOf({ facets, passes, asOf }: DotFacts, row: number): Dot['look'] {
  const stood = asOf === null ? 'yes' : stoodBy(facets, row, asOf);
  if (stood === 'no') return 'later';
  if (passes !== null) return passes[row] === 1 ? 'found' : 'other';
  return stood === 'unknown' ? 'undated' : 'plain';
}

function findSpots(room: Room, display: Display, { gifts }: Catalogue): Spots {
  const count = display.giftCount(room.id);
  if (count === 0 || !display.isKnown(room.id)) return { count, at: spreadDots(room.rect, count) };
  const { gift, position } = display.layOutRoom(room.id);
  const standing: { readonly entry: NonNullable<(typeof gifts)[number]>; readonly row: number }[] = [];
  gift.forEach((number, row) => {
    const entry = number < 0 ? undefined : gifts[number];
    if (entry) standing.push({ entry, row });
  });
  const rowOf = new Map(standing.map(({ entry, row }) => [entry, row]));
  const ordered = orderList(standing.map(({ entry }) => entry)).gifts;
  const at = new Float32Array(ordered.length * 2);
  ordered.forEach((entry, number) => {
    const row = rowOf.get(entry) ?? 0;
    at[number * 2] = position[row * 3] ?? 0;
    at[number * 2 + 1] = position[row * 3 + 2] ?? 0;
  });
  return { count: ordered.length, at };
}
