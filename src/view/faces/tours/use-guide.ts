import { use } from 'react';
import { useStore } from 'zustand';
import type { GuideState, TourGuide } from '../../../visit/tour/tour-guide.ts';
import { useTour } from '../../panels/use-tour.ts';

/**
 * The guide of the visit; what draws it waits until it has come.
 *
 * @throws where nobody can be led, or its script did not come
 */
export function useGuide(): TourGuide {
  const { openGuide } = useTour();
  if (!openGuide) throw new Error('tours: there is no guide here');
  return use(openGuide());
}

/** One part of what the guide says of the tour; draws anew only when that part changes. */
export function useGuideState<T>(guide: TourGuide, select: (state: GuideState) => T): T {
  return useStore(guide.store, select);
}
