import { useEffect, useState } from 'react';
import type { AboutFacts } from '../../../museum/catalogue/about-facts.ts';
import { useTour } from '../../panels/use-tour.ts';

export interface AboutFactsState {
  /** Null until they have come, `failed` if they do not. */
  readonly facts: AboutFacts | 'failed' | null;
  readonly tryAgain: () => void;
}

/** What the museum says of itself, as it comes. */
export function useAboutFacts(): AboutFactsState {
  const { about } = useTour();
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<{
    readonly attempt: number;
    readonly facts: AboutFacts | 'failed';
  } | null>(null);
  useEffect(() => {
    let isWanted = true;
    const take = (facts: AboutFacts | 'failed'): void => {
      if (isWanted) setAnswer({ attempt, facts });
    };
    about.fetchAbout().then(take, () => take('failed'));
    return () => {
      isWanted = false;
    };
  }, [about, attempt]);
  return {
    facts: answer?.attempt === attempt ? answer.facts : null,
    tryAgain: () => setAttempt(attempt + 1),
  };
}
