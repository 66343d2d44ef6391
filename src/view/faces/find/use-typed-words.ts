import { useCallback, useEffect, useRef, useState } from 'react';
import { longestWords } from '../../../query/query-limits.ts';
import { useTour } from '../../panels/use-tour.ts';
import { useVisitState } from '../../panels/use-visit-state.ts';

/** Nothing is looked for while one types faster than this, milliseconds. */
const pauseMs = 120;

export interface TypedWords {
  readonly typed: string;
  readonly type: (words: string) => void;
  /** Looks for what is typed at once. */
  readonly ask: () => void;
}

/** Words as they are typed; they become those of the query after a short pause, and at once when the box goes. */
export function useTypedWords(): TypedWords {
  const { visit } = useTour();
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
    },
    [ask],
  );
  useEffect(() => ask, [ask]);
  return { typed, type, ask };
}
