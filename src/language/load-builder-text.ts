import english from '../../data/text/builder/en.json';
import { createText, type Text } from './create-text.ts';
import { loadPart, type FetchPart } from './load-part.ts';

export type BuilderKey = keyof typeof english;
type BuilderMessages = Readonly<Record<BuilderKey, string>>;

const others: FetchPart<BuilderMessages> = {
  ko: () => import('../../data/text/builder/ko.json'),
  fr: () => import('../../data/text/builder/fr.json'),
  ru: () => import('../../data/text/builder/ru.json'),
  es: () => import('../../data/text/builder/es.json'),
  'zh-Hans': () => import('../../data/text/builder/zh-Hans.json'),
  ar: () => import('../../data/text/builder/ar.json'),
};

/**
 * The words of the page that writes code for articles. English where a language does not come.
 *
 * @param tag BCP 47 tag
 */
export async function loadBuilderText(tag: string): Promise<Text<BuilderKey>> {
  const { tag: matched, messages } = await loadPart<BuilderMessages>(tag, english, others);
  return createText(matched, messages);
}
