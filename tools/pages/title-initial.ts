const hangulInitials = [
  ['ㄱ', 'g'],
  ['ㄱ', 'g'],
  ['ㄴ', 'n'],
  ['ㄷ', 'd'],
  ['ㄷ', 'd'],
  ['ㄹ', 'r'],
  ['ㅁ', 'm'],
  ['ㅂ', 'b'],
  ['ㅂ', 'b'],
  ['ㅅ', 's'],
  ['ㅅ', 's'],
  ['ㅇ', 'ng'],
  ['ㅈ', 'j'],
  ['ㅈ', 'j'],
  ['ㅊ', 'ch'],
  ['ㅋ', 'k'],
  ['ㅌ', 't'],
  ['ㅍ', 'p'],
  ['ㅎ', 'h'],
] as const;
const firstSyllable = 0xac00;

/** The letter a title is listed under, and how an address calls it; null where it begins with no letter of a list. */
export function readInitial(title: string): { readonly id: string; readonly name: string } | null {
  const sign = /[\p{L}\p{N}]/u.exec(title.normalize('NFC'))?.[0] ?? '';
  const code = sign.codePointAt(0) ?? 0;
  if (code >= firstSyllable && code <= 0xd7a3) {
    const [letter, latin] = hangulInitials[Math.floor((code - firstSyllable) / 588)] ?? ['', ''];
    return { id: `hangul-${latin}`, name: letter };
  }
  const plain = sign.normalize('NFD').charAt(0);
  return /[a-z]/i.test(plain) ? { id: plain.toLowerCase(), name: plain.toUpperCase() } : null;
}
