import { useMemo } from 'react';
import type { Facets } from '../../../museum/facets/facets.ts';
import { matchFacets } from '../../../museum/facets/match-facets.ts';
import type { Query } from '../../../query/query.ts';
import type { QueryAnswer } from '../../panels/query-answers.ts';
import { countYears, type YearAxis, type YearCounts } from './count-years.ts';
import { layLanes, type LaneLayout } from './lay-lanes.ts';

export interface TimelineFacts {
  readonly facets: Facets;
  readonly counts: YearCounts;
  readonly lanes: readonly LaneLayout[];
  /** Gifts that one mark stands for. */
  readonly unit: number;
  /** 1 for each row that passes all that is asked for, years left aside. */
  readonly passes: Uint8Array;
  /** Gifts that pass. */
  readonly total: number;
}

/** All that a query finds, were no years asked for: the years then only tell what is drawn faintly. */
export function useTimeline(answer: QueryAnswer | null, axis: YearAxis): TimelineFacts | null {
  const facets = answer?.facets ?? null;
  const holding = answer?.holding ?? null;
  const query = answer?.query ?? null;
  // By content: years change with each step of a drag and ask for no new drawing.
  const asked = query && JSON.stringify({ ...query, from: null, to: null, asOf: null });
  return useMemo(() => {
    if (!facets || asked === null) return null;
    const { passes, total } = matchFacets(facets, JSON.parse(asked) as Query, holding);
    const counts = countYears(facets, passes, axis);
    return { facets, passes, total, counts, ...layLanes(facets, passes, axis) };
  }, [facets, holding, asked, axis]);
}
