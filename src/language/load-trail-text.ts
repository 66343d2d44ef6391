import english from '../../data/text/trail/en.json';
import { createText, type Text } from './create-text.ts';
import { loadPart, type FetchPart } from './load-part.ts';

export type TrailKey = keyof typeof english;
type TrailMessages = Readonly<Record<TrailKey, string>>;

const others: FetchPart<TrailMessages> = {
  ko: () => import('../../data/text/trail/ko.json'),
  fr: () => import('../../data/text/trail/fr.json'),
  ru: () => import('../../data/text/trail/ru.json'),
  es: () => import('../../data/text/trail/es.json'),
  'zh-Hans': () => import('../../data/text/trail/zh-Hans.json'),
  ar: () => import('../../data/text/trail/ar.json'),
};

/**
 * The words of a trail, which come with it and not at the start. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadTrailText(tag: string): Promise<Text<TrailKey>> {
  const { tag: matched, messages } = await loadPart<TrailMessages>(tag, english, others);
  return createText(matched, messages);
}
