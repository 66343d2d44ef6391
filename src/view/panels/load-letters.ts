/** Writings that come when something is written in them: the list of slices of each, a face and a letter of it. */
const writings = {
  hangul: {
    fetchList: () => [import('@fontsource-variable/noto-sans-kr/wght.css')],
    face: "600 1em 'Noto Sans KR Variable'",
    letter: '한',
  },
  chinese: {
    fetchList: () => [import('@fontsource-variable/noto-sans-sc/wght.css')],
    face: "600 1em 'Noto Sans SC Variable'",
    letter: '的',
  },
  arabic: {
    fetchList: () => [
      import('@fontsource-variable/noto-sans-arabic/wght.css'),
      import('@fontsource-variable/noto-naskh-arabic/wght.css'),
    ],
    face: "400 1em 'Noto Naskh Arabic Variable'",
    letter: 'م',
  },
} as const;

/** By the first part of a tag; Latin and Cyrillic letters are there from the start. */
const writingOf = new Map<string, keyof typeof writings>([
  ['ko', 'hangul'],
  ['zh', 'chinese'],
  ['ar', 'arabic'],
  ['fa', 'arabic'],
]);

/**
 * Fetches the list of slices of the font a language is written in; the browser then takes the slices a text needs. One
 * slice is taken at once, so that whoever draws letters on a canvas learns from `document.fonts` that the font has
 * come. Resolves also where it does not come: then the letters are those of the system.
 *
 * @param tag BCP 47 tag; a language whose letters are there from the start asks for nothing
 */
export async function loadLetters(tag: string): Promise<void> {
  const writing = writingOf.get(tag.split('-')[0] ?? tag);
  if (!writing) return;
  const { fetchList, face, letter } = writings[writing];
  await Promise.all(fetchList())
    .then(() => document.fonts.load(face, letter))
    .catch(() => {});
}
