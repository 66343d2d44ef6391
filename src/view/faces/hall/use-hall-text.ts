import { useEffect, useState } from 'react';
import { useTour } from '../../panels/use-tour.ts';
import type { Text } from '../../../language/create-text.ts';
import { loadHallText, type HallKey } from '../../../language/load-hall-text.ts';

/** What a hall is hung with, in words, and its other words, in the visitor's language; null until they have come. */
export interface HallText {
  readonly title: string;
  readonly text: Text<HallKey>['text'];
}

export function useHallText(): HallText | null {
  const { hall, language } = useTour();
  const [shown, setShown] = useState<HallText | null>(null);
  useEffect(() => {
    let isWanted = true;
    if (!hall) return undefined;
    void Promise.all([loadHallText(language.tag), hall.nameIn(language)]).then(([{ text }, title]) => {
      if (isWanted) setShown({ text, title });
    });
    return () => {
      isWanted = false;
    };
  }, [hall, language]);
  return shown;
}
