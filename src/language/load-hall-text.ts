import english from '../../data/text/hall/en.json';
import { createText, type Text } from './create-text.ts';
import { loadPart, type FetchPart } from './load-part.ts';

export type HallKey = keyof typeof english;
type HallMessages = Readonly<Record<HallKey, string>>;

const others: FetchPart<HallMessages> = {
  ko: () => import('../../data/text/hall/ko.json'),
  fr: () => import('../../data/text/hall/fr.json'),
  ru: () => import('../../data/text/hall/ru.json'),
  es: () => import('../../data/text/hall/es.json'),
  'zh-Hans': () => import('../../data/text/hall/zh-Hans.json'),
  ar: () => import('../../data/text/hall/ar.json'),
};

/**
 * The words of a hall of one's own, which come with it and not at the start. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadHallText(tag: string): Promise<Text<HallKey>> {
  const { tag: matched, messages } = await loadPart<HallMessages>(tag, english, others);
  return createText(matched, messages);
}
