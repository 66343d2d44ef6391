import { useMemo } from 'react';
import { isSelective } from '../../../query/query.ts';
import { useQueryAnswer } from '../../panels/use-query-answer.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';
import type { DotFacts } from './list-room-dots.ts';

/** What the plan says of a query. */
export interface PlanFacts {
  /** Something is looked for, and there is an answer. */
  readonly isLit: boolean;
  readonly dots: DotFacts | null;
  /** Rows of the list that are in a room, ascending; null where nothing is asked of them. */
  readonly rowsOf: (room: string) => readonly number[] | null;
  /** Gifts found in a room; null where nothing is looked for. */
  readonly foundIn: (room: string) => number | null;
}

const nothing: readonly number[] = [];

/** What is looked for, room by room. */
export function usePlanFacts(): PlanFacts {
  const query = useVisitState((state) => state.query);
  const { answer } = useQueryAnswer();
  return useMemo(() => {
    const isLit = isSelective(query) && answer !== null;
    if (!answer || (!isLit && query.asOf === null)) {
      return { isLit: false, dots: null, rowsOf: () => null, foundIn: () => null };
    }
    const { facets, match } = answer;
    const rows = new Map<string, number[]>();
    for (let row = 0; row < facets.rows; row++) {
      const room = facets.room[facets.columns.room[row] as number] as string;
      const known = rows.get(room);
      if (known) known.push(row);
      else rows.set(room, [row]);
    }
    const number = new Map(facets.room.map((room, at) => [room, at]));
    return {
      isLit,
      dots: { facets, passes: isLit ? match.passes : null, asOf: query.asOf },
      rowsOf: (room) => rows.get(room) ?? nothing,
      foundIn: (room) => (isLit ? (match.rooms[number.get(room) ?? -1] ?? 0) : null),
    };
  }, [query, answer]);
}
