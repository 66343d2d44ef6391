import type { Visit } from '../../visit/visit.ts';

/**
 * Moves focus among the documented gifts of the room; where there is none, or if so wished, among all things.
 *
 * @param isEach veils too
 */
export function focusStep(visit: Visit, step: 1 | -1, isEach = false): void {
  if (isEach || !visit.focusNext(step, { documentedOnly: true })) visit.focusNext(step);
}
