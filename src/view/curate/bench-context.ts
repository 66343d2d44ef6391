import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import type { OpenedTour } from '../../embed/guest/opened-tour.ts';
import type { BenchView } from './bench-view.ts';
import type { Carrying, CarryingState } from './create-carrying.ts';
import type { Desk, DeskState } from './create-desk.ts';
import type { LiveHouse } from '../../curate/live-house.ts';

/** What all parts of the bench work with. */
export interface BenchServices {
  readonly opened: OpenedTour;
  readonly desk: Desk;
  readonly live: LiveHouse;
  readonly carrying: Carrying;
  /** Id of the gift one works on: the last that was opened or picked up. */
  readonly chosen: StoreApi<{ readonly gift: string | null }>;
  readonly tab: StoreApi<BenchView>;
  /** Languages the tours of the museum are told in, by tag, that of its curators first. */
  readonly spoken: readonly string[];
  /** What a gift is called in English. */
  readonly nameOf: (gift: string) => string;
  /** Id of the gift one looks at: opened, in focus, or in the middle of the picture; null where that is none. */
  readonly giftInSight: () => string | null;
  readonly pickUp: () => void;
  /** Has this tab have the bench instead of the one that has it. */
  readonly takeOver: () => void;
}

export const BenchContext = createContext<BenchServices | null>(null);

/** @throws outside the bench */
export function useBench(): BenchServices {
  const bench = useContext(BenchContext);
  if (!bench) throw new Error('curate: a part stands outside the bench');
  return bench;
}

export function useDesk<Part>(select: (state: DeskState) => Part): Part {
  return useStore(useBench().desk.store, select);
}

export function useCarrying<Part>(select: (state: CarryingState) => Part): Part {
  return useStore(useBench().carrying.store, select);
}
