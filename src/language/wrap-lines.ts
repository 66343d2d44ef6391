/**
 * Breaks a text into lines no wider than they may be: between words, and within what is longer than a line, such as an
 * address, between characters.
 *
 * @param measure width of a text, in the unit of `width`
 * @param tag BCP 47 tag of the language it is in
 */
export function wrapLines(
  text: string,
  width: number,
  measure: (text: string) => number,
  tag: string,
): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of splitWords(text, tag)) {
    if (line === '' || measure((line + word).trimEnd()) <= width) line += word;
    else {
      lines.push(line.trimEnd());
      line = word.trimStart();
    }
    while (measure(line.trimEnd()) > width && line.trimEnd().length > 1) {
      const head = cutToFit(line, width, measure);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

/** Where spaces part words, these with the space after them; else as the language has them. */
function splitWords(text: string, tag: string): readonly string[] {
  if (/^(zh|ja)\b/.test(tag))
    return [...new Intl.Segmenter(tag, { granularity: 'word' }).segment(text)].map(({ segment }) => segment);
  return text.match(/\S+\s*/g) ?? [];
}

/** As many whole characters as fit, one at least. */
function cutToFit(line: string, width: number, measure: (text: string) => number): string {
  let head = '';
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(line)) {
    if (head !== '' && measure(head + segment) > width) break;
    head += segment;
  }
  return head;
}
