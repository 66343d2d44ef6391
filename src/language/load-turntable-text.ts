import english from '../../data/text/turntable/en.json';
import { createText, type Text } from './create-text.ts';
import { loadPart, type FetchPart } from './load-part.ts';

export type TurntableKey = keyof typeof english;
type TurntableMessages = Readonly<Record<TurntableKey, string>>;

const others: FetchPart<TurntableMessages> = {
  ko: () => import('../../data/text/turntable/ko.json'),
  fr: () => import('../../data/text/turntable/fr.json'),
  ru: () => import('../../data/text/turntable/ru.json'),
  es: () => import('../../data/text/turntable/es.json'),
  'zh-Hans': () => import('../../data/text/turntable/zh-Hans.json'),
  ar: () => import('../../data/text/turntable/ar.json'),
};

/**
 * The words of the turntable, which come with it and not at the start. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadTurntableText(tag: string): Promise<Text<TurntableKey>> {
  const { tag: matched, messages } = await loadPart<TurntableMessages>(tag, english, others);
  return createText(matched, messages);
}
