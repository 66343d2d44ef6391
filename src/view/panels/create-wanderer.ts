import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Place } from '../../address/place.ts';
import type { FetchFacets } from '../../delivery/facets-delivery.ts';
import type { GiftList } from '../../delivery/list-delivery.ts';
import type { Visit } from '../../visit/visit.ts';
import { chooseSomewhere } from '../../visit/choose-somewhere.ts';

export interface WandererState {
  readonly status: 'resting' | 'looking' | 'failed';
  /** Where chance has led, and where one was before; null once one has gone on. */
  readonly led: { readonly exhibit: string; readonly room: string; readonly from: Place } | null;
}

/** Leads to gifts one has not seen. */
export interface Wanderer {
  readonly store: StoreApi<WandererState>;
  readonly goSomewhere: () => void;
  /** What was said of it has been read. */
  readonly dismiss: () => void;
}

/**
 * Leads a visitor, when asked, to a gift in a room they have not seen on this visit; which one, chance decides.
 *
 * @param random the same visit is led the same way by the same stream
 */
export function createWanderer(
  visit: Visit,
  fetchFacets: FetchFacets,
  list: Pick<GiftList, 'pick'>,
  random: () => number,
): Wanderer {
  const store = createStore<WandererState>(() => ({ status: 'resting', led: null }));
  const seen = new Set<string>([visit.store.getState().room]);
  visit.store.subscribe((state, before) => {
    if (state.room !== before.room) seen.add(state.room);
    const { led } = store.getState();
    if (led && (state.room !== led.room || state.opened !== null)) store.setState({ led: null });
  });

  const go = async (): Promise<void> => {
    const facets = await fetchFacets();
    const here = facets.room.indexOf(visit.store.getState().room);
    const isSeen = (room: number): boolean => seen.has(facets.room[room] ?? '');
    const row = chooseSomewhere(facets.columns.room, isSeen, here, random);
    const [gift] = row === null ? [] : await list.pick([row]);
    if (!gift) throw new Error('panels: there is nowhere to go');
    const from = visit.place();
    // A way across the house would be a long one; chance takes no steps.
    const end = await visit.leadTo({ exhibit: gift.id }, { farthest: 0 });
    if (end === 'unreached') throw new Error(`panels: ${gift.id} could not be reached`);
    const { room } = visit.store.getState();
    store.setState({ status: 'resting', led: end === 'arrived' ? { exhibit: gift.id, room, from } : null });
  };
  return {
    store,
    goSomewhere: () => {
      if (store.getState().status === 'looking') return;
      store.setState({ status: 'looking', led: null });
      go().catch(() => store.setState({ status: 'failed' }));
    },
    dismiss: () => store.setState({ status: 'resting', led: null }),
  };
}
