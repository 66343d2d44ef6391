import type { Visit } from '../../visit/visit.ts';

/**
 * Moves focus among the documented gifts of the room; where there is none, or if so wished, among all things. With
 * a panel open it leafs, as the panel's own buttons do: a panel never tells of one thing while another is shown.
 *
 * @param isEach veils too
 */
export function focusStep(visit: Visit, step: 1 | -1, isEach = false): void {
  const { opened } = visit.store.getState();
  if (isEach || !visit.focusNext(step, { documentedOnly: true })) visit.focusNext(step);
  const { focused } = visit.store.getState();
  if (opened !== null && focused !== null && focused !== opened) visit.openExhibit(focused);
}
