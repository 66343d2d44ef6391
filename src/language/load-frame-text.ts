import english from '../../data/text/frame/en.json';
import { createText, type Text } from './create-text.ts';
import { loadPart, type FetchPart } from './load-part.ts';

export type FrameKey = keyof typeof english;
type FrameMessages = Readonly<Record<FrameKey, string>>;

const others: FetchPart<FrameMessages> = {
  ko: () => import('../../data/text/frame/ko.json'),
  fr: () => import('../../data/text/frame/fr.json'),
  ru: () => import('../../data/text/frame/ru.json'),
  es: () => import('../../data/text/frame/es.json'),
  'zh-Hans': () => import('../../data/text/frame/zh-Hans.json'),
  ar: () => import('../../data/text/frame/ar.json'),
};

/**
 * The words around the tour in the frame of another page, which come with it and not at the start. English where a language
 * does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadFrameText(tag: string): Promise<Text<FrameKey>> {
  const { tag: matched, messages } = await loadPart<FrameMessages>(tag, english, others);
  return createText(matched, messages);
}
