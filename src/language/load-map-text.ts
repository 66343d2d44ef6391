import english from '../../data/text/map/en.json';
import { createText, type Text } from './create-text.ts';
import { loadPart, type FetchPart } from './load-part.ts';

export type MapKey = keyof typeof english;
type MapMessages = Readonly<Record<MapKey, string>>;

const others: FetchPart<MapMessages> = {
  ko: () => import('../../data/text/map/ko.json'),
  fr: () => import('../../data/text/map/fr.json'),
  ru: () => import('../../data/text/map/ru.json'),
  es: () => import('../../data/text/map/es.json'),
  'zh-Hans': () => import('../../data/text/map/zh-Hans.json'),
  ar: () => import('../../data/text/map/ar.json'),
};

/**
 * The words of the map and the counter, which come with them and not at the start. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadMapText(tag: string): Promise<Text<MapKey>> {
  const { tag: matched, messages } = await loadPart<MapMessages>(tag, english, others);
  return createText(matched, messages);
}
