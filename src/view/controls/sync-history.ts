import { formatAddress } from '../../address/format-address.ts';
import { tellHall } from '../../address/hall-address.ts';
import { parseAddress } from '../../address/parse-address.ts';
import type { Place } from '../../address/place.ts';
import { emptyQuery } from '../../query/query.ts';
import type { Visit } from '../../visit/visit.ts';

/** The address follows someone who walks at most this often: browsers refuse to be told more often. */
const driftMs = 1000;

/**
 * Keeps the page's address and the visit together. Being taken somewhere makes a new entry in the history, after
 * the place one left has been noted in the old one; walking only rewrites the entry, at most once a second and
 * when the page is left. Within the frame of another page nothing is added: Back there belongs to the article
 * around the tour. Back and Forward lead to what the address then says. An address that was given is not
 * rewritten until the visitor moves.
 *
 * @returns how to stop
 */
export function syncHistory(visit: Visit, window: Window): () => void {
  const { history, location } = window;
  const isFramed = window.parent !== window;
  let isReturning = false;
  let pushesNext = false;
  let timer = 0;
  /** Another hall is another house: the page is loaded anew for it. */
  const hall = tellHall(parseAddress(location.search).place);
  /** The query as it was last read or written. */
  let known = location.search;

  const write = (place: Place, isNew: boolean): boolean => {
    const address = formatAddress(place, location.search);
    if (address === normal(location.search)) return false;
    try {
      if (isNew && !isFramed) history.pushState(null, '', address + location.hash);
      else history.replaceState(history.state, '', address + location.hash);
    } catch {
      // Some frames may not, and some browsers think it too often: the tour goes on without its address.
      return false;
    }
    known = location.search;
    return true;
  };
  const follow = (): void => {
    if (write(visit.place(), pushesNext)) pushesNext = false;
  };
  const tick = (): void => {
    timer = 0;
    follow();
    if (visit.isRestless()) schedule();
  };
  const schedule = (): void => {
    if (timer === 0) timer = window.setTimeout(tick, driftMs);
  };
  const stopTimer = (): void => {
    window.clearTimeout(timer);
    timer = 0;
  };

  const stopTravel = visit.onTravel((from) => {
    if (isReturning) return;
    stopTimer();
    write(from, pushesNext);
    // A walk to a place begins where one stands: its entry is made by the first step.
    pushesNext = true;
    follow();
    schedule();
  });
  const stopWake = visit.onWake(schedule);
  const stopStore = visit.store.subscribe((state, before) => {
    if (
      state.room !== before.room ||
      state.opened !== before.opened ||
      state.language !== before.language ||
      state.season !== before.season ||
      state.display !== before.display ||
      state.sheet !== before.sheet ||
      state.query !== before.query ||
      state.tour !== before.tour ||
      state.stop !== before.stop ||
      state.trail !== before.trail
    ) {
      schedule();
    }
  });

  const onPopState = (): void => {
    // A link within the page changes the hash, not the place.
    if (location.search === known) return;
    known = location.search;
    stopTimer();
    const { place } = parseAddress(location.search);
    if (tellHall(place) !== hall) {
      location.reload();
      return;
    }
    pushesNext = false;
    isReturning = true;
    try {
      visit.setTour(null);
      visit.setTrail(null);
      // What an address does not say is not looked for.
      visit.goTo({ query: emptyQuery, ...place });
    } finally {
      isReturning = false;
    }
    stopTimer();
  };
  window.addEventListener('popstate', onPopState);
  window.addEventListener('pagehide', follow);
  return () => {
    stopTimer();
    stopTravel();
    stopWake();
    stopStore();
    window.removeEventListener('popstate', onPopState);
    window.removeEventListener('pagehide', follow);
  };
}

/** Without parameters a page's query is empty, and a link to it is a bare question mark. */
function normal(search: string): string {
  return search === '' ? '?' : search;
}
