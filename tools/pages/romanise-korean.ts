/*
 * Revised Romanisation of Korean (2000), as pronounced, letter by letter. What only a dictionary knows (where one word of a
 * compound ends) it cannot know: hence “romanised by rule”.
 */
const initials = [
  'g',
  'kk',
  'n',
  'd',
  'tt',
  'r',
  'm',
  'b',
  'pp',
  's',
  'ss',
  '',
  'j',
  'jj',
  'ch',
  'k',
  't',
  'p',
  'h',
];
const vowels = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
/** A final consonant: as it closes a syllable; what of it stays and what goes over before a vowel. */
const finals: readonly (readonly [closed: string, stays: string, goes: string])[] = [
  ['', '', ''],
  ['k', '', 'g'],
  ['k', '', 'kk'],
  ['k', 'k', 's'],
  ['n', '', 'n'],
  ['n', 'n', 'j'],
  ['n', '', 'n'],
  ['t', '', 'd'],
  ['l', '', 'r'],
  ['k', 'l', 'g'],
  ['m', 'l', 'm'],
  ['l', 'l', 'b'],
  ['l', 'l', 's'],
  ['l', 'l', 't'],
  ['p', 'l', 'p'],
  ['l', '', 'r'],
  ['m', '', 'm'],
  ['p', '', 'b'],
  ['p', 'p', 's'],
  ['t', '', 's'],
  ['t', '', 'ss'],
  ['ng', 'ng', ''],
  ['t', '', 'j'],
  ['t', '', 'ch'],
  ['k', '', 'k'],
  ['t', '', 't'],
  ['p', '', 'p'],
  ['t', '', ''],
];
/** Finals with a ㅎ in them, and what of them sounds before a hard consonant. */
const breathed = new Map([
  [6, 'n'],
  [15, 'l'],
  [27, ''],
]);
const hardened = new Map([
  ['g', 'k'],
  ['d', 't'],
  ['j', 'ch'],
]);
const nasal = new Map([
  ['k', 'ng'],
  ['t', 'n'],
  ['p', 'm'],
]);
const first = 0xac00;
const last = 0xd7a3;

interface Syllable {
  readonly initial: string;
  readonly vowel: string;
  readonly final: number;
}

function readSyllable(sign: string | undefined): Syllable | null {
  const code = sign?.codePointAt(0) ?? 0;
  if (code < first || code > last) return null;
  const at = code - first;
  return {
    initial: initials[Math.floor(at / 588)] ?? '',
    vowel: vowels[Math.floor((at % 588) / 28)] ?? '',
    final: at % 28,
  };
}

/** Hangul in Latin letters; everything else in the text stays as it is. Each word with Hangul begins with a capital. */
export function romaniseKorean(text: string): string {
  const signs = Array.from(text.normalize('NFC'));
  let written = '';
  /** What the syllable before has left to begin the next with; null where the next begins as it is written. */
  let begun: string | null = null;
  let isWithinWord = false;
  for (const [at, sign] of signs.entries()) {
    const syllable = readSyllable(sign);
    if (!syllable) {
      written += sign;
      begun = null;
      isWithinWord = /[\p{L}\p{N}]/u.test(sign);
      continue;
    }
    const { closing, next }: Joint = join(syllable.final, readSyllable(signs[at + 1]));
    const sound = `${begun ?? syllable.initial}${syllable.vowel}${closing}`;
    written += isWithinWord ? sound : sound.charAt(0).toUpperCase() + sound.slice(1);
    begun = next;
    isWithinWord = true;
  }
  return written;
}

interface Joint {
  readonly closing: string;
  readonly next: string | null;
}

/** How a final and the initial after it sound together. */
function join(final: number, next: Syllable | null): Joint {
  const [closed, stays, goes] = finals[final] ?? ['', '', ''];
  if (final === 0 || !next) return { closing: closed, next: null };
  const { initial, vowel } = next;
  if (initial === '') {
    if (closed === 'ng') return { closing: 'ng', next: null };
    // ㄷ and ㅌ soften before i.
    if (vowel === 'i' && (goes === 'd' || goes === 't'))
      return { closing: stays, next: goes === 'd' ? 'j' : 'ch' };
    return { closing: stays, next: goes };
  }
  const rest = breathed.get(final);
  if (rest !== undefined) {
    const hard = hardened.get(initial);
    if (hard !== undefined) return { closing: rest, next: hard };
    if (initial === 's') return { closing: rest, next: 'ss' };
    if (initial === 'n') return rest === 'l' ? { closing: 'l', next: 'l' } : { closing: 'n', next: 'n' };
  }
  if (initial === 'n' || initial === 'm') {
    if (closed === 'l' && initial === 'n') return { closing: 'l', next: 'l' };
    return { closing: nasal.get(closed) ?? closed, next: null };
  }
  if (initial === 'r') {
    if (closed === 'n' || closed === 'l') return { closing: 'l', next: 'l' };
    return { closing: nasal.get(closed) ?? closed, next: 'n' };
  }
  return { closing: closed, next: null };
}
