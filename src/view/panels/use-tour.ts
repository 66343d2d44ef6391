import { useContext } from 'react';
import { TourContext, type Tour } from './tour-context.ts';

/** @throws outside a tour */
export function useTour(): Tour {
  const tour = useContext(TourContext);
  if (!tour) throw new Error('panels: a panel stands outside the tour');
  return tour;
}
