import type { ExhibitId } from '../../../museum/display/room-display.ts';
import type { Visit } from '../../../visit/visit.ts';

/** Who was last to be taken somewhere, by visit. */
const wanted = new WeakMap<Visit, ExhibitId>();

/** Walks to a gift along the real way and opens it; where there is none, one simply stands there. */
export function takeToExhibit(visit: Visit, exhibit: ExhibitId): void {
  wanted.set(visit, exhibit);
  const before = visit.store.getState().sheet;
  visit.walkTo({ exhibit }).catch(() => {
    // A walk that is broken off is nothing to complain of; one that never began leaves the list open.
    const isHere = visit.store.getState().sheet === before && before !== 'none';
    if (isHere && wanted.get(visit) === exhibit) visit.openExhibit(exhibit);
  });
}
