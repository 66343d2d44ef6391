/**
 * Hangul as normalised text has it: each syllable an initial consonant (U+1100 … U+1112), a vowel (U+1161 … U+1175) and
 * often a final consonant (U+11A8 … U+11C2).
 */
const syllable = /[\u1100-\u1112][\u1161-\u1175][\u11a8-\u11c2]?/g;
const finalAtEnd = /(?<=[\u1161-\u1175])[\u11a8-\u11c2]$/;
const finalAlone = /(?<![\u1161-\u1175])[\u11a8-\u11c2]/g;

/** Initials in the order of their codes, written as letters of their own (compatibility jamo). */
const initials = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ';
/** What each final, in the order of its code, is made of. */
const finals =
  'ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
    ' ',
  );

/** Two of the joined letters become initials of old Hangul when they are normalised. */
const joined = /[\u111a\u1121]/g;
const joinedInitials: Readonly<Record<string, string>> = {
  '\u111a': '\u1105\u1112',
  '\u1121': '\u1107\u1109',
};

function initialsOf(final: string): string {
  const letters = finals[final.charCodeAt(0) - 0x11a8] ?? '';
  return letters.replace(/./g, (letter) => String.fromCharCode(0x1100 + initials.indexOf(letter)));
}

/** The syllables of a normalised word; none if it holds anything but whole syllables. */
export function listSyllables(word: string): readonly string[] {
  const found = word.match(syllable) ?? [];
  return found.join('').length === word.length ? found : [];
}

/** The initial consonants of syllables, as in ㄲㅂ for 꽃병. */
export function listInitials(syllables: readonly string[]): string {
  return syllables.map((one) => one.charAt(0)).join('');
}

/**
 * Letters typed for their own sake: a keyboard joins ㄱ and ㅅ into ㄳ, which is no beginning of any word but means the
 * two initials.
 */
export function separateInitials(word: string): string {
  return word.replace(finalAlone, initialsOf).replace(joined, (letter) => joinedInitials[letter] ?? letter);
}

/**
 * The same word with its last consonant opening a syllable that has not been typed yet: 숮 on the way to 수저.
 * Null where it ends otherwise.
 */
export function reopenLastSyllable(word: string): string | null {
  const final = finalAtEnd.exec(word)?.[0];
  if (final === undefined) return null;
  const letters = finals[final.charCodeAt(0) - 0x11a8] ?? '';
  const open = word.slice(0, -1);
  const opening = initialsOf(final);
  if (letters.length < 2) return open + opening;
  const staying = finals.indexOf(letters.charAt(0));
  return open + String.fromCharCode(0x11a8 + staying) + opening.charAt(1);
}
