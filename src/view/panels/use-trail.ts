import { useCallback, useMemo } from 'react';
import { editTrail, type TrailChange, type TrailEdit } from '../../trail/edit-trail.ts';
import { formatTrail } from '../../trail/format-trail.ts';
import { parseTrail, type ParsedTrail } from '../../trail/parse-trail.ts';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';

export interface UsedTrail extends ParsedTrail {
  /** Says why nothing has changed; null where it has, or had nothing to change. */
  readonly change: (change: TrailChange) => TrailEdit['refused'];
}

/** The trail of the visit, and how to change it. */
export function useTrail(): UsedTrail {
  const { visit } = useTour();
  const written = useVisitState((state) => state.trail);
  const parsed = useMemo(() => parseTrail(written), [written]);
  const change = useCallback(
    (asked: TrailChange) => {
      // Of two changes in one moment the second builds on the first.
      const { trail } = parseTrail(visit.store.getState().trail);
      const { trail: next, refused } = editTrail(trail, asked);
      if (next !== trail) visit.setTrail(formatTrail(next));
      return refused;
    },
    [visit],
  );
  return useMemo(() => ({ ...parsed, change }), [parsed, change]);
}
