import type { Wording } from './language.ts';

/**
 * Of a text given in several languages the one for a reader: theirs if possible, else English, else the first.
 *
 * @param tag BCP 47 tag of the reader's language; `ko-KR` is content with `ko`
 */
export function chooseWording(texts: Readonly<Record<string, string>>, tag: string): Wording {
  for (const wanted of [tag, baseOf(tag), 'en']) {
    const found = texts[wanted];
    if (found !== undefined) return { text: found, tag: wanted };
  }
  const [first] = Object.entries(texts);
  return { text: first?.[1] ?? '', tag: first?.[0] ?? tag };
}

function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}
