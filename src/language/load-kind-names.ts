import english from '../../data/text/kinds/en.json';
import { loadPart, type FetchPart } from './load-part.ts';

type KindNames = Readonly<Record<keyof typeof english, string>>;

/** The name of a kind of things by the id of its family; the id, worded, for one without a name. */
export type NameKind = (family: string) => string;

const others: FetchPart<KindNames> = {
  ko: () => import('../../data/text/kinds/ko.json'),
  fr: () => import('../../data/text/kinds/fr.json'),
  ru: () => import('../../data/text/kinds/ru.json'),
  es: () => import('../../data/text/kinds/es.json'),
  'zh-Hans': () => import('../../data/text/kinds/zh-Hans.json'),
  ar: () => import('../../data/text/kinds/ar.json'),
};

/**
 * Names of the kinds of things, which come with the faces that sort by kind. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadKindNames(tag: string): Promise<NameKind> {
  const { messages } = await loadPart<KindNames>(tag, english, others);
  return messages === english ? nameKindInEnglish : nameFrom(messages);
}

function nameFrom(names: KindNames): NameKind {
  const known = new Map<string, string>(Object.entries(names));
  return (family) => known.get(family) ?? family.replaceAll('-', ' ');
}

/** The names that are always at hand. */
export const nameKindInEnglish: NameKind = nameFrom(english);
