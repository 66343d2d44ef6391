import { englishLanguage, loadLanguage } from '../../language/load-language.ts';
import { matchLanguage } from '../../language/match-language.ts';
import type { ReadingServices, Tour } from '../../view/panels/tour-context.ts';

/** The tour in the language it is read in, outside of what React draws. */
export interface Wording {
  readonly tour: Tour;
  /** Resolves when the language that was asked for last has come, or English in its place. */
  readonly settled: Promise<void>;
}

/** Follows the visitor's language: until its words have come, those of the one before are used. */
export function followWording(services: ReadingServices): Wording {
  const { store } = services.visit;
  let tour: Tour = { ...services, language: englishLanguage, arrivals: 0 };
  let settled = Promise.resolve();
  const follow = (tag: string): void => {
    settled = loadLanguage(matchLanguage(tag)).then(
      (language) => {
        if (store.getState().language === tag) tour = { ...tour, language };
      },
      () => {
        tour = { ...tour, language: englishLanguage };
      },
    );
  };
  follow(store.getState().language);
  store.subscribe((state, before) => {
    if (state.language !== before.language) follow(state.language);
  });
  return {
    get tour() {
      return tour;
    },
    get settled() {
      return settled;
    },
  };
}
