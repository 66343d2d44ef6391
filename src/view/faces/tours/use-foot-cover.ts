import type { RefObject } from 'react';
import { useMeasuredCover, type Covered } from '../../panels/use-measured-cover.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';

/** Of a picture that is covered more than this, share of its height, there is no middle left to speak of. */
const most = 0.8;

/** Tells, as long as it stands, how much of the foot of the picture something covers, with all that lies below it. */
export function useFootCover(part: RefObject<HTMLElement | null>): void {
  const { onCovered } = useTour();
  // The panel of a gift covers more, and tells so itself.
  const isAlone = useVisitState((state) => state.opened === null);
  useMeasuredCover(part, isAlone ? onCovered : null, measureFoot);
}

function measureFoot(whole: DOMRect, part: DOMRect): Covered {
  const share = (whole.bottom - part.top) / whole.height;
  return { left: 0, right: 0, bottom: share > most ? 0 : Math.max(0, share) };
}
