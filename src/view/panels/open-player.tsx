import { Suspense, type ReactNode } from 'react';
import { LateFace } from './late-face.tsx';
import { Part } from './part.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';

/** What says a guided tour, while one is under way. */
export function OpenPlayer(): ReactNode {
  const { loadPlayer } = useTour();
  const tour = useVisitState((state) => state.tour);
  if (tour === null || !loadPlayer) return null;
  return (
    <Part shows={tour} isMissed>
      <Suspense fallback={null}>
        <LateFace load={loadPlayer} />
      </Suspense>
    </Part>
  );
}
