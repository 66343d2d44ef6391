import type { Language } from '../../language/language.ts';
import type { FoundGifts } from './find-gifts.ts';

/**
 * What a search found, in words: what was looked for instead of what was typed, if that was mistyped; how many gifts
 * there are, or at most are; that only the best of them are shown.
 *
 * @param shown how many are shown
 */
export function describeFound(found: Omit<FoundGifts, 'gifts'>, shown: number, language: Language): string {
  const { total, words, unread, corrections } = found;
  const either = new Intl.ListFormat(language.tag, { type: 'disjunction' });
  const all = new Intl.ListFormat(language.tag, { type: 'unit' });
  // The search takes Hangul apart into letters; people read syllables.
  const quote = (word: string): string => language.text('gifts.word', { word: word.normalize('NFC') });
  const meantBy = (word: string): readonly string[] =>
    corrections.find((correction) => correction.word === word)?.meant ?? [word];
  const sentences: string[] = [];
  if (corrections.length > 0) {
    const meant = all.format(words.map((word) => either.format(meantBy(word).map(quote))));
    sentences.push(language.text('gifts.meant', { words: meant }));
  }
  if (unread.length > 0) {
    sentences.push(
      language.text('gifts.atMost', { count: total }),
      language.text('gifts.unread', { words: all.format(unread.map(quote)) }),
    );
  } else {
    sentences.push(language.text('gifts.found', { count: total }));
  }
  if (shown < total) sentences.push(language.text('gifts.best', { count: shown }));
  return sentences.join(' ');
}
