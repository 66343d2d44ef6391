import type { TourGuide } from '../../visit/tour/tour-guide.ts';
import type { Visit } from '../../visit/visit.ts';
import { isTyping } from './is-typing.ts';

/**
 * Follows a guided tour by keys: Space pauses and goes on, comma and full stop go a sentence back and on, with Shift a
 * stop. Space is the tour's while one stands at a stop or is led there and nothing else has the keyboard; the signs, which
 * the settings can switch off, also from within the player.
 *
 * @returns how to disconnect
 */
export function connectTourKeys(window: Window, guide: TourGuide, visit: Visit): () => void {
  const page = window.document;
  const isOurs = (target: EventTarget | null): boolean =>
    target === page.querySelector('#view') ||
    target === page.body ||
    target === page.documentElement ||
    target === window;

  const act = (event: KeyboardEvent): boolean => {
    const { progress } = guide.store.getState();
    if (!progress) return false;
    const { opened, sheet, letterKeys } = visit.store.getState();
    if (event.key === ' ') {
      // Off the path it opens what is in focus, as ever.
      if (event.repeat || !isOurs(event.target) || opened !== null || sheet !== 'none') return false;
      if (progress.at === 'elsewhere' && visit.store.getState().focused !== null) return false;
      if (progress.isPlaying) guide.pause();
      else guide.play();
      return true;
    }
    const by = event.code === 'Comma' ? -1 : event.code === 'Period' ? 1 : null;
    if (by === null || !letterKeys) return false;
    if (event.shiftKey) guide.skip(by);
    else guide.step(by);
    return true;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.isComposing) return;
    if (isTyping(event.target) || isInModal(event.target)) return;
    if (act(event)) event.preventDefault();
  };
  // Before the keys of the walk: what is taken here is left alone there.
  window.addEventListener('keydown', onKeyDown, true);
  return () => window.removeEventListener('keydown', onKeyDown, true);
}

function isInModal(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[aria-modal="true"], dialog[open]') !== null;
}
