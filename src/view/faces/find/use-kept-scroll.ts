import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import { keepPlace, recallPlace } from './kept-place.ts';

/**
 * Keeps how far a list was scrolled while it is away, and begins at its top when it holds something else.
 *
 * @param within an element of the list
 * @param asked what the list answers, as one text; null before the first answer
 * @param isThere it has rows
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
    const scroller = findScroller(within.current);
    if (!scroller) return;
    if (before.current !== asked) scroller.scrollTop = 0;
    else if (!isRestored.current) scroller.scrollTop = scroll;
    before.current = asked;
    isRestored.current = true;
  }, [within, asked, isThere, scroll]);

  useEffect(() => {
    const scroller = findScroller(within.current);
    if (!scroller) return undefined;
    const note = (): void => {
      if (isRestored.current) keepPlace(visit, { scroll: scroller.scrollTop });
    };
    scroller.addEventListener('scroll', note, { passive: true });
    return () => scroller.removeEventListener('scroll', note);
  }, [visit, within]);
}

function findScroller(element: HTMLElement | null): HTMLElement | null {
  for (let at = element?.parentElement ?? null; at; at = at.parentElement) {
    if (/auto|scroll/.test(getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
