import { listParts, type AskedPart } from '../../query/list-parts.ts';
import type { Query } from '../../query/query.ts';
import type { Facets } from './facets.ts';
import { matchFacets } from './match-facets.ts';

export interface PartGivenUp extends AskedPart {
  /** Gifts found without it. */
  readonly total: number;
}

/**
 * How many gifts would be found if one part of a query were given up, most first; parts without which there is still
 * nothing are left out.
 *
 * @param holding 1 for each row that holds the words of the query; null where it has none
 */
export function countWithout(
  facets: Facets,
  query: Query,
  holding: Uint8Array | null,
): readonly PartGivenUp[] {
  return listParts(query)
    .map((asked) => {
      const among = asked.part === 'words' ? null : holding;
      return { ...asked, total: matchFacets(facets, asked.without, among).total };
    })
    .filter(({ total }) => total > 0)
    .sort((a, b) => b.total - a.total);
}
