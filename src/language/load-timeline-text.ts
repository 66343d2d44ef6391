import english from '../../data/text/timeline/en.json';
import { createText, type Text } from './create-text.ts';
import { loadPart, type FetchPart } from './load-part.ts';

export type TimelineKey = keyof typeof english;
type TimelineMessages = Readonly<Record<TimelineKey, string>>;

const others: FetchPart<TimelineMessages> = {
  ko: () => import('../../data/text/timeline/ko.json'),
  fr: () => import('../../data/text/timeline/fr.json'),
  ru: () => import('../../data/text/timeline/ru.json'),
  es: () => import('../../data/text/timeline/es.json'),
  'zh-Hans': () => import('../../data/text/timeline/zh-Hans.json'),
  ar: () => import('../../data/text/timeline/ar.json'),
};

/**
 * The words of the timeline, which come with it and not at the start. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadTimelineText(tag: string): Promise<Text<TimelineKey>> {
  const { tag: matched, messages } = await loadPart<TimelineMessages>(tag, english, others);
  return createText(matched, messages);
}
