import type { RefObject } from 'react';
import { useMeasuredCover, type Covered } from '../../panels/use-measured-cover.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';

/** A list narrower than this, share of the picture, lies beside what one looks at; a wider one below it. */
const beside = 0.7;
/** Of a picture that is covered more than this, share of its height, there is no middle left to speak of. */
const most = 0.8;

/** Tells how much of the picture the list covers while it is seen, so that what has the keyboard there is not behind it. */
export function useListCover(list: RefObject<HTMLElement | null>, isThere: boolean): void {
  const { onCovered } = useTour();
  // Panels and guided tours cover more, and tell so themselves.
  const isAlone = useVisitState((state) => state.opened === null && state.tour === null);
  useMeasuredCover(list, isThere && isAlone ? onCovered : null, measureList);
}

function measureList(whole: DOMRect, part: DOMRect, isMirrored: boolean): Covered {
  const isSeen = part.width > 2;
  const isBeside = part.width < whole.width * beside;
  const below = (whole.bottom - part.top) / whole.height;
  return {
    left: isSeen && isBeside && !isMirrored ? (part.right - whole.left) / whole.width : 0,
    right: isSeen && isBeside && isMirrored ? (whole.right - part.left) / whole.width : 0,
    bottom: isSeen && !isBeside && below < most ? below : 0,
  };
}
