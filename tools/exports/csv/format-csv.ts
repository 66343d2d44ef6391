/** What a cell may hold; null is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Signs with which a spreadsheet begins a formula, full-width ones among them, and an apostrophe itself, so that whoever takes
 * one leading apostrophe away has the text as it was.
 */
const formula = /^['=+\-@\t\r\n＝＋－＠]/u;

/**
 * Keeps a text from being run as a formula: an apostrophe goes before it. Texts only: numbers are written as they are.
 */
export function guardCell(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/**
 * A table as RFC 4180 has it: commas, CRLF, quotes where a cell needs them. It begins with a byte order mark, without which
 * spreadsheets take UTF-8 for something else.
 */
export function formatCsv(header: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [header.map(formatCell).join(',')];
  for (const row of rows) lines.push(row.map(formatCell).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

function formatCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  const text = guardCell(cell);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
