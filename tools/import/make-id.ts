/** Letters that are no sum of a Latin letter and a mark. */
const latin: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ð: 'd',
  ı: 'i',
};

const longestId = 64;

/** An id of lower-case words and numbers joined by hyphens; empty where the text has no Latin letter and no digit. */
export function makeId(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[ßæœøđłþðı]/g, (letter) => latin[letter] ?? letter)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, longestId)
    .replace(/-+$/, '');
}
