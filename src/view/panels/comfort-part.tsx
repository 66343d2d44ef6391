import type { ReactNode } from 'react';
import { LateFace } from './late-face.tsx';
import { Part } from './part.tsx';
import { useTour } from './use-tour.ts';
import { useVisitState } from './use-visit-state.ts';

/** What lies over the picture for somebody's comfort; fetched when it is chosen. */
export function ComfortPart(): ReactNode {
  const { comfortOverlay } = useTour();
  const isWanted = useVisitState(({ comfort }) => comfort.vignette || comfort.hands !== 'none');
  return (
    isWanted &&
    comfortOverlay && (
      <Part>
        <LateFace load={comfortOverlay} />
      </Part>
    )
  );
}
