/**
 * Marks that change no word for somebody who searches: accents, the voicing marks of kana, points of Hebrew, vowels of
 * Arabic with the hamza and madda that have come off an alef, tatweel, and what only steers the direction or breaking of
 * a line.
 */
const ignored =
  /[\ufe00-\ufe0f\u0300-\u036f\u0483-\u0487\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\u3099\u309a\ufeff]/g;

/** Letters that decomposition leaves alone though people write them in more than one way. */
const written: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ħ: 'h',
  ı: 'i',
  ł: 'l',
  ŧ: 't',
  þ: 'th',
  ς: 'σ',
  // Arabic: alef with wasla, ya without dots, ta marbuta; Persian kaf and ya.
  ٱ: 'ا',
  ى: 'ي',
  ة: 'ه',
  ک: 'ك',
  ی: 'ي',
};
const rewritten = new RegExp(`[${Object.keys(written).join('')}]`, 'g');

/** Digits of Arabic and Persian. */
const digits = /[\u0660-\u0669\u06f0-\u06f9]/g;

/**
 * The text as the search compares it: lower case, without accents and vowel marks, wide and ligated letters as plain
 * ones, Hangul as a sequence of letters (conjoining jamo), so that a syllable still being typed is the beginning of the
 * whole one. The same for texts and for questions; applied twice it changes nothing more.
 */
export function normaliseText(text: string): string {
  return (
    text
      .normalize('NFKD')
      .toLowerCase()
      // Lower case may bring marks of its own, as of the Turkish İ.
      .normalize('NFKD')
      .replace(ignored, '')
      .replace(rewritten, (letter) => written[letter] ?? letter)
      .replace(digits, (digit) => String(digit.charCodeAt(0) & 15))
  );
}
