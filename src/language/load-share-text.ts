import english from '../../data/text/share/en.json';
import { createText, type Text } from './create-text.ts';
import { loadPart, type FetchPart } from './load-part.ts';

export type ShareKey = keyof typeof english;
type ShareMessages = Readonly<Record<ShareKey, string>>;

const others: FetchPart<ShareMessages> = {
  ko: () => import('../../data/text/share/ko.json'),
  fr: () => import('../../data/text/share/fr.json'),
  ru: () => import('../../data/text/share/ru.json'),
  es: () => import('../../data/text/share/es.json'),
  'zh-Hans': () => import('../../data/text/share/zh-Hans.json'),
  ar: () => import('../../data/text/share/ar.json'),
};

/**
 * The words for sharing, which come with it and not at the start. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadShareText(tag: string): Promise<Text<ShareKey>> {
  const { tag: matched, messages } = await loadPart<ShareMessages>(tag, english, others);
  return createText(matched, messages);
}
