import english from '../../data/text/kinds/en.json';
import type { LanguageTag } from './languages.ts';
import { matchLanguage } from './match-language.ts';

type KindNames = Readonly<Record<keyof typeof english, string>>;

/** The name of a kind of things by the id of its family; the id, worded, for one without a name. */
export type NameKind = (family: string) => string;

const others: Readonly<Record<Exclude<LanguageTag, 'en'>, () => Promise<{ default: KindNames }>>> = {
  ko: () => import('../../data/text/kinds/ko.json'),
};

/**
 * Names of the kinds of things, which come with the faces that sort by kind. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadKindNames(tag: string): Promise<NameKind> {
  const matched = matchLanguage(tag);
  if (matched === 'en') return nameKindInEnglish;
  try {
    return nameFrom((await others[matched]()).default);
  } catch {
    return nameKindInEnglish;
  }
}

function nameFrom(names: KindNames): NameKind {
  const known = new Map<string, string>(Object.entries(names));
  return (family) => known.get(family) ?? family.replaceAll('-', ' ');
}

/** The names that are always at hand. */
export const nameKindInEnglish: NameKind = nameFrom(english);
