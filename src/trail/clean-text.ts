/** What breaks a line or steers a display instead of being read, direction overrides among it. */
const unreadable = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;
const halfPair = /\p{Cs}/gu;

/**
 * A text as a trail keeps it: one line, no space around it, single spaces inside, cut to a length without splitting a
 * character. Cleaning twice changes nothing.
 *
 * @param longest UTF-16 units
 */
export function cleanText(text: string, longest: number): string {
  const line = text
    .replaceAll(unreadable, ' ')
    .replaceAll(halfPair, '\ufffd')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  if (line.length <= longest) return line;
  // Half a pair at the end would be no character.
  return line
    .slice(0, longest)
    .replace(/[\ud800-\udbff]$/, '')
    .trimEnd();
}
