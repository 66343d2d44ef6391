import { useEffect, useState } from 'react';
import type { TourOutline } from '../../../museum/tours/tour.ts';
import type { TourGuide } from '../../../visit/tour/tour-guide.ts';

export interface TourList {
  /** Null until they have come, `failed` if they do not. */
  readonly outlines: readonly TourOutline[] | 'failed' | null;
  readonly tryAgain: () => void;
}

/** Every tour as a list shows it, as it comes. */
export function useTourList(guide: TourGuide): TourList {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{
    readonly attempt: number;
    readonly outlines: readonly TourOutline[] | 'failed';
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (outlines: readonly TourOutline[] | 'failed'): void => {
      if (isWanted) setAnswer({ attempt, outlines });
    };
    guide.fetchTours().then(take, () => take('failed'));
    return () => {
      isWanted = false;
    };
  }, [guide, attempt]);
  return {
    outlines: answer?.attempt === attempt ? answer.outlines : null,
    tryAgain: () => setAttempt(attempt + 1),
  };
}
