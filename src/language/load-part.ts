import type { LanguageTag } from './languages.ts';
import { matchLanguage } from './match-language.ts';

/** Languages a part of the texts is fetched in; English comes with what needs it. */
export type FetchPart<Messages> = Readonly<
  Record<Exclude<LanguageTag, 'en'>, () => Promise<{ readonly default: Messages }>>
>;

/**
 * A part of the texts that comes with what shows it, and not at the start. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadPart<Messages>(
  tag: string,
  english: Messages,
  others: FetchPart<Messages>,
): Promise<{ readonly tag: LanguageTag; readonly messages: Messages }> {
  const matched = matchLanguage(tag);
  if (matched === 'en') return { tag: 'en', messages: english };
  try {
    return { tag: matched, messages: (await others[matched]()).default };
  } catch {
    return { tag: 'en', messages: english };
  }
}
