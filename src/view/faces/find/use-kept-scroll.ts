import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { keepPlace, recallPlace } from './kept-place.ts';

/**
 * Keeps how far a list was scrolled while it is away, and begins at its top when it holds something else.
 *
 * @param within an element of the list
 * @param asked what the list answers, as one text; null before the first answer
 * @param isThere all its rows stand there
 */
export function useKeptScroll(
  within: RefObject<HTMLElement | null>,
  asked: string | null,
  isThere: boolean,
): void {
  const { visit } = useTour();
  const [{ asked: askedBefore, scroll }] = useState(() => recallPlace(visit));
  const before = useRef(askedBefore);
  const isRestored = useRef(false);

  useLayoutEffect(() => {
    if (asked === null || !isThere) return;
    // To ask what scrolls costs a layout; what has not been scrolled stands at its top.
    if (isRestored.current && recallPlace(visit).scroll === 0) {
      before.current = asked;
      return;
    }
    const scroller = findScroller(within.current);
    if (!scroller) return;
    if (before.current !== asked) scroller.scrollTop = 0;
    else if (!isRestored.current) scroller.scrollTop = scroll;
    before.current = asked;
    isRestored.current = true;
  }, [visit, within, asked, isThere, scroll]);

  useEffect(() => {
    // What scrolls depends on the size of the page: the list itself, the sheet, or all of it.
    const sheet = within.current?.closest('dialog');
    if (!sheet) return undefined;
    const note = ({ target }: Event): void => {
      if (!isRestored.current || !(target instanceof HTMLElement) || !target.contains(within.current)) return;
      keepPlace(visit, { scroll: target.scrollTop });
    };
    sheet.addEventListener('scroll', note, { passive: true, capture: true });
    return () => sheet.removeEventListener('scroll', note, { capture: true });
  }, [visit, within]);
}

function findScroller(element: HTMLElement | null): HTMLElement | null {
  for (let at = element?.parentElement ?? null; at; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
