const formatting =
  /<\/?(?:a|b|br|cite|div|em|h[1-6]|hr|i|li|ol|p|q|small|span|strong|sub|sup|u|ul)(?:\s[^<>]*)?\/?>/gi;

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  apos: "'",
  gt: '>',
  hellip: '…',
  ldquo: '“',
  lsquo: '‘',
  lt: '<',
  mdash: '—',
  nbsp: ' ',
  ndash: '–',
  quot: '"',
  rdquo: '”',
  rsquo: '’',
  times: '×',
};

/** Control characters, and signs nobody sees, among them those that turn the direction of the text behind them. */
const invisible = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;

/**
 * A text as it may stand in a record: on one line, without signs nobody sees. Marks of formatting are taken away and
 * entities written as the signs they mean; what still looks like mark-up stays to be read, with ‹ and › for its brackets, and
 * so is text wherever it comes.
 */
export function cleanText(raw: string): string {
  const withoutMarks = raw.replaceAll(invisible, dropSign).replaceAll(formatting, ' ');
  const decoded = withoutMarks.replaceAll(
    /&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi,
    (whole, name: string) => {
      if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
      const code =
        name[1]?.toLowerCase() === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
      return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : '';
    },
  );
  return decoded
    .replaceAll(invisible, dropSign)
    .normalize('NFC')
    .replaceAll(/<(?=[a-z!/?])/gi, '‹')
    .replaceAll(/(‹[^<>‹›]*)>/g, '$1›')
    .replaceAll(/&(?=(?:[a-z]{2,10}|#x?[0-9a-f]{1,6});)/gi, '＆')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** A sign nobody sees goes; one that ends a line or sets off a column becomes a blank. */
function dropSign(sign: string): string {
  return /\s|\u2028|\u2029/.test(sign) ? ' ' : '';
}

/** At most so many characters, cut at a blank where there is one near, with `…` behind. */
export function shortenText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most - 1);
  const blank = cut.lastIndexOf(' ');
  return `${(blank > most * 0.7 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}
