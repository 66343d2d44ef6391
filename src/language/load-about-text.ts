import english from '../../data/text/about/en.json';
import { createText, type Text } from './create-text.ts';
import { loadPart, type FetchPart } from './load-part.ts';

export type AboutKey = keyof typeof english;
type AboutMessages = Readonly<Record<AboutKey, string>>;

const others: FetchPart<AboutMessages> = {
  ko: () => import('../../data/text/about/ko.json'),
  fr: () => import('../../data/text/about/fr.json'),
  ru: () => import('../../data/text/about/ru.json'),
  es: () => import('../../data/text/about/es.json'),
  'zh-Hans': () => import('../../data/text/about/zh-Hans.json'),
  ar: () => import('../../data/text/about/ar.json'),
};

/** The words of a part of the texts, and the language they are in. */
export interface AboutText extends Text<AboutKey> {
  readonly tag: string;
}

/**
 * What the museum says of itself, and the words of a report, which come with their faces. English where a language does not
 * come.
 *
 * @param tag BCP 47 tag
 */
export async function loadAboutText(tag: string): Promise<AboutText> {
  const { tag: matched, messages } = await loadPart<AboutMessages>(tag, english, others);
  return { tag: matched, ...createText(matched, messages) };
}
