import type { GiftEntry } from './gift-entry.ts';
import type { ListGroup } from './listed-gift.ts';

/** Everything documented in the order of the list, and the groups it falls into. */
export interface ListOrder<T> {
  /** The row of a gift here is its row of the list, and its number in the search. */
  readonly gifts: readonly T[];
  readonly groups: readonly ListGroup[];
}

type Sorted = Pick<GiftEntry, 'accession' | 'country' | 'countryLabel' | 'direction'>;

/**
 * Orders gifts by country, then accession: received ones by the code of the country (or its label, where it has no
 * code), then those of no stated country, last what the leaders gave.
 */
export function orderList<T extends Sorted>(gifts: readonly T[]): ListOrder<T> {
  const groups = new Map<string, T[]>();
  for (const gift of gifts) {
    const key = keyOf(gift);
    const members = groups.get(key);
    if (members) members.push(gift);
    else groups.set(key, [gift]);
  }
  const ordered = [...groups].sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1));
  for (const [, members] of ordered) members.sort((a, b) => a.accession - b.accession);
  return {
    gifts: ordered.flatMap(([, members]) => members),
    groups: ordered.map(([key, members]): ListGroup => {
      const first = members[0] as T;
      const isGiven = key === given;
      return {
        country: isGiven ? null : first.country,
        countryLabel: isGiven ? null : first.countryLabel,
        direction: first.direction,
        count: members.length,
      };
    }),
  };
}

/** No code or label of a country. */
const given = '\0given';

function keyOf({ country, countryLabel, direction }: Sorted): string {
  return direction === 'given' ? given : (country ?? countryLabel ?? '');
}

function rank(key: string): number {
  return key === given ? 2 : key === '' ? 1 : 0;
}
