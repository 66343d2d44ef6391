import type { LanguageTag } from '../../../language/languages.ts';
import type { PlaceNames } from '../../../language/load-place-names.ts';
import { matchLanguage } from '../../../language/match-language.ts';
import type { Visit } from '../../../visit/visit.ts';
import { signsOfTheHouse, type SignLanguage } from './sign-text.ts';

export interface SignLanguageOptions {
  readonly visit: Pick<Visit, 'store'>;
  readonly loadPlaceNames: (tag: LanguageTag) => Promise<PlaceNames>;
  /** Resolves also when they do not come. */
  readonly loadLetters: (tag: string) => Promise<void>;
  /** The signs say something else than before. */
  readonly onChange: () => void;
}

/** The language of the signs, which follows the visitor's once a sign has been in view. */
export interface FollowedSignLanguage {
  /** The language to write in now; the first call asks for what it needs. */
  readonly ask: () => SignLanguage;
  /** Names or letters are on their way. */
  readonly isComing: () => boolean;
  readonly dispose: () => void;
}

/** Fetches names of rooms and letters when the first sign is in view, and anew when the visitor changes the language. */
export function followSignLanguage(options: SignLanguageOptions): FollowedSignLanguage {
  let shown = signsOfTheHouse;
  let wanted: LanguageTag | null = null;
  let coming = 0;

  const fetchFor = (tag: LanguageTag): void => {
    wanted = tag;
    coming++;
    // Korean stands on every sign.
    const letters = Promise.all([options.loadLetters('ko'), options.loadLetters(tag)]);
    Promise.all([options.loadPlaceNames(tag), letters])
      .then(([names]) => {
        if (wanted !== tag) return;
        const hasChanged = shown.tag !== tag;
        shown = { tag, names };
        if (hasChanged) options.onChange();
      })
      // What does not come stays as it was.
      .catch((error: unknown) => console.warn('scene: signs keep their language', error))
      .finally(() => coming--);
  };
  const dispose = options.visit.store.subscribe((state, before) => {
    if (state.language !== before.language && wanted !== null) fetchFor(matchLanguage(state.language));
  });

  return {
    ask: () => {
      if (wanted === null) fetchFor(matchLanguage(options.visit.store.getState().language));
      return shown;
    },
    isComing: () => coming > 0,
    dispose,
  };
}
