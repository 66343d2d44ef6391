import { useStore } from 'zustand';
import type { VisitState } from '../../visit/visit.ts';
import { useTour } from './use-tour.ts';

/** One part of the visit's state; draws anew only when that part changes. */
export function useVisitState<T>(select: (state: VisitState) => T): T {
  return useStore(useTour().visit.store, select);
}
