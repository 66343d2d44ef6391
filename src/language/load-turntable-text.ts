import english from '../../data/text/turntable/en.json';
import { createText, type Text } from './create-text.ts';
import type { LanguageTag } from './languages.ts';
import { matchLanguage } from './match-language.ts';

export type TurntableKey = keyof typeof english;
type TurntableMessages = Readonly<Record<TurntableKey, string>>;

const others: Readonly<Record<Exclude<LanguageTag, 'en'>, () => Promise<{ default: TurntableMessages }>>> = {
  ko: () => import('../../data/text/turntable/ko.json'),
};

/**
 * The words of the turntable, which come with it and not at the start. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadTurntableText(tag: string): Promise<Text<TurntableKey>> {
  const matched = matchLanguage(tag);
  if (matched === 'en') return createText('en', english);
  try {
    return createText(matched, (await others[matched]()).default);
  } catch {
    return createText('en', english);
  }
}
