import { findKeyAct, writesSign } from '../../keys/find-key-act.ts';
import type { TourDeed } from '../../keys/key-act.ts';
import { clickerLines, tourLines, type KeyLine } from '../../keys/key-lines.ts';
import type { TourGuide } from '../../visit/tour/tour-guide.ts';
import type { Visit } from '../../visit/visit.ts';
import { isTyping } from './is-typing.ts';

const projectorLines: readonly KeyLine<TourDeed>[] = [...clickerLines, ...tourLines];

/**
 * Follows a guided tour by the keys `key-lines.ts` has for it. Those that write nothing are the tour's while one stands at a
 * stop or is led there and nothing else has the keyboard; the signs, which the settings can switch off, also from within the
 * player. In projector mode what turns pages leads the tour, too.
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
    const { opened, sheet, letterKeys, focused, display } = visit.store.getState();
    const deed = findKeyAct(event, display === 'projector' ? projectorLines : tourLines);
    if (deed === null) return false;
    if (writesSign(event)) {
      if (!letterKeys) return false;
    } else {
      if (event.repeat || !isOurs(event.target) || opened !== null || sheet !== 'none') return false;
      // Off the path Space opens what is in focus, as ever.
      if (deed === 'pause' && progress.at === 'elsewhere' && focused !== null) return false;
    }
    const deeds: Readonly<Record<TourDeed, () => void>> = {
      pause: () => (progress.isPlaying ? guide.pause() : guide.play()),
      sentenceBack: () => guide.step(-1),
      sentenceOn: () => guide.step(1),
      stopBack: () => guide.skip(-1),
      stopOn: () => guide.skip(1),
    };
    deeds[deed]();
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
