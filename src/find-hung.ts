import type { Place } from './address/place.ts';
import type { FetchFacets } from './delivery/facets-delivery.ts';
import type { HomedGift } from './delivery/fetch-hung-gifts.ts';
import type { GiftList } from './delivery/list-delivery.ts';
import type { Locator } from './delivery/locator-delivery.ts';
import type { Facets } from './museum/facets/facets.ts';
import { matchFacets } from './museum/facets/match-facets.ts';
import { orderRows } from './museum/facets/order-rows.ts';
import { leaders } from './museum/hall/order-for-hall.ts';
import { mostHung } from './museum/hall/hall-limits.ts';
import type { MuseumSearch } from './museum/search/open-search.ts';
import { emptyQuery, type Query } from './query/query.ts';
import { parseTrail } from './trail/parse-trail.ts';

/** Which gifts an address asks to be hung in a hall. */
export interface HungGifts {
  /** `mostHung` at most. */
  readonly gifts: readonly HomedGift[];
  /** All that were found, or that the trail names. */
  readonly found: number;
  /** What it is hung with: a query and the facts that name its values, or the title of a trail. */
  readonly hanging: { readonly query: Query; readonly facets: Facets } | { readonly title: string };
}

export interface HallSources {
  readonly fetchFacets: FetchFacets;
  readonly search: MuseumSearch;
  readonly list: GiftList;
  readonly locator: Pick<Locator, 'find'>;
}

/**
 * Finds the gifts a hall is to be hung with: what its address looks for, by leader and year, or the gifts of its trail, in
 * the trail's order.
 *
 * @throws DeliveryError when a file cannot be had
 */
export function findHung({ hall, query, trail }: Place, sources: HallSources): Promise<HungGifts> {
  return hall === 'trail' ? findTrail(trail ?? null, sources) : findFound(query ?? emptyQuery, sources);
}

async function findTrail(text: string | null, { locator }: HallSources): Promise<HungGifts> {
  const { trail } = parseTrail(text);
  const chosen = trail.gifts.slice(0, mostHung);
  const homes = await Promise.all(chosen.map(({ gift }) => locator.find(gift)));
  return {
    gifts: chosen.flatMap(({ gift }, at): HomedGift[] => {
      const home = homes[at];
      return home ? [{ id: gift, home }] : [];
    }),
    found: trail.gifts.length,
    hanging: { title: trail.title },
  };
}

async function findFound(query: Query, { fetchFacets, search, list }: HallSources): Promise<HungGifts> {
  const [facets, holding] = await Promise.all([fetchFacets(), findHolding(query, search)]);
  const among = holding && new Uint8Array(facets.rows);
  for (const row of holding ?? []) if (among) among[row] = 1;
  const { passes, total } = matchFacets(facets, query, among);
  const rows = rankByLeader(facets, passes).slice(0, mostHung);
  const gifts = await list.pick(Array.from(rows));
  return {
    gifts: gifts.map(({ id, room, shard }) => ({ id, home: { room, shard } })),
    found: total,
    hanging: { query, facets },
  };
}

/** Rows that hold the words; null where there are none. */
async function findHolding(
  { words }: Query,
  search: MuseumSearch,
): Promise<(ArrayLike<number> & Iterable<number>) | null> {
  if (words.trim() === '') return null;
  return (await search.query(words, { limit: Infinity, mostBytes: Infinity })).rows;
}

/** Rows that pass, by leader, then by year: of too many the first hang. */
function rankByLeader({ columns, leader }: Facets, passes: Uint8Array): Uint32Array {
  const parts = [...leaders, null].map((wanted) => {
    const rows: number[] = [];
    passes.forEach((isIn, row) => {
      const own = leader[columns.leader[row] as number] as string;
      if (isIn === 1 && (wanted === null ? !leaders.includes(own) : own === wanted)) rows.push(row);
    });
    return orderRows({ columns }, rows, null);
  });
  return Uint32Array.from(parts.flatMap((part) => [...part]));
}
