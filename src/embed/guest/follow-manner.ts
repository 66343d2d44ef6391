import type { Visit } from '../../visit/visit.ts';
import type { FrameManner } from './frame-manner.ts';
import { raiseHeadings } from './raise-headings.ts';

/**
 * Has the tour move, and its headings stand, as its frame is asked to. `reduced` holds whatever the system says; `full` wants
 * what the system allows: nobody who asked theirs for less is given more by an article.
 *
 * @returns how to stop
 */
export function followManner(
  { motion, headingLevel }: Pick<FrameManner, 'motion' | 'headingLevel'>,
  visit: Visit,
  window: Window,
): () => void {
  const still = window.matchMedia('(prefers-reduced-motion: reduce)');
  const calm = (): void => {
    if (motion === 'reduced') visit.setReducedMotion(true);
    if (motion === 'full') visit.setReducedMotion(still.matches);
  };
  calm();
  still.addEventListener('change', calm);

  const stopHeadings = raiseHeadings(window.document.body, headingLevel);
  return () => {
    still.removeEventListener('change', calm);
    stopHeadings();
  };
}
