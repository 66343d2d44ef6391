import '@fontsource-variable/noto-sans/wght.css';
import '@fontsource-variable/noto-serif/wght.css';
import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../../language/language.ts';
import { englishLanguage, loadLanguage } from '../../language/load-language.ts';
import { matchLanguage } from '../../language/match-language.ts';
import { loadLetters } from './load-letters.ts';
import { TourContext, type ReadingServices } from './tour-context.ts';

export interface TourProviderProps {
  readonly services: ReadingServices;
  readonly children: ReactNode;
}

/**
 * Gives all that is read the language the visitor has chosen, and tells the page. Until its messages have come the
 * one before stays; at the start nothing is shown rather than another language.
 */
export function TourProvider({ services, children }: TourProviderProps): ReactNode {
  const tag = matchLanguage(useStore(services.visit.store, ({ language }) => language));
  const [language, setLanguage] = useState<Language | null>(tag === 'en' ? englishLanguage : null);

  useEffect(() => {
    let isWanted = true;
    const show = (loaded: Language): void => {
      if (isWanted) setLanguage(loaded);
    };
    loadLanguage(tag).then(show, () => show(englishLanguage));
    void loadLetters(tag);
    return () => {
      isWanted = false;
    };
  }, [tag]);

  useEffect(() => {
    if (!language) return;
    document.documentElement.lang = language.tag;
    document.documentElement.dir = language.direction;
  }, [language]);

  // Gifts come with their rooms: what is said of those in the room stood in is said anew. What is looked at or open
  // elsewhere changes its id when it comes, which the visit's store tells.
  const [arrivals, setArrivals] = useState(0);
  const { museum, visit } = services;
  useEffect(
    () =>
      museum.display.onChange((room) => {
        if (room === visit.store.getState().room) setArrivals((before) => before + 1);
      }),
    [museum, visit],
  );

  const tour = useMemo(() => language && { ...services, language, arrivals }, [services, language, arrivals]);
  return tour && <TourContext value={tour}>{children}</TourContext>;
}
