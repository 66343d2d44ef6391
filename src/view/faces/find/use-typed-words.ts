import { useCallback, useEffect, useRef, useState } from 'react';
import { longestWholeList } from '../../../museum/catalogue/listed-gift.ts';
import { longestWords } from '../../../query/query-limits.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';

/** Where questions are fetched, none is asked while one types faster than this, milliseconds. */
const pauseMs = 120;

export interface TypedWords {
  readonly typed: string;
  readonly type: (words: string) => void;
  /** Looks for what is typed at once. */
  readonly ask: () => void;
}

/**
 * Words as they are typed. They become those of the query with each key, or, in a list too long to be searched in memory,
 * after a short pause, and at once when the box goes.
 */
export function useTypedWords(): TypedWords {
  const { museum, visit } = useTour();
  const isWhole = museum.catalogue.documented <= longestWholeList;
  const words = useVisitState(({ query }) => query.words);
  const [typed, setTyped] = useState(words);
  const [known, setKnown] = useState(words);
  // Somebody else has changed what is looked for: Back, a link, another face.
  if (known !== words) {
    setKnown(words);
    if (words.trim() !== typed.trim()) setTyped(words);
  }
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; words: string } | null>(null);

  const ask = useCallback(() => {
    if (!waiting.current) return;
    clearTimeout(waiting.current.timer);
    const { words: wanted } = waiting.current;
    waiting.current = null;
    const { query } = visit.store.getState();
    if (query.words !== wanted) visit.setQuery({ ...query, words: wanted });
  }, [visit]);
  const type = useCallback(
    (text: string) => {
      setTyped(text);
      clearTimeout(waiting.current?.timer);
      waiting.current = { timer: setTimeout(ask, pauseMs), words: text.trim().slice(0, longestWords) };
      if (isWhole) ask();
    },
    [ask, isWhole],
  );
  useEffect(() => ask, [ask]);
  return { typed, type, ask };
}
