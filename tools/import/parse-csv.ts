/** A row of cells, and the line of the file it begins on, from 1. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

export interface ParsedCsv {
  readonly rows: readonly CsvRow[];
  /** Line of a quote that is never closed; null where there is none. What stands behind it is the last cell. */
  readonly openQuote: number | null;
}

const separators = [',', ';', '\t', '|'] as const;

/** The separator that divides the first line most often, outside of quotes; a comma where none does. */
export function findSeparator(text: string): string {
  const counts = new Map<string, number>(separators.map((sign) => [sign, 0]));
  let isQuoted = false;
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (sign === '\n' || sign === '\r')) {
      if ([...counts.values()].some((count) => count > 0)) break;
    } else if (!isQuoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return separators.reduce((best, sign) => ((counts.get(sign) ?? 0) > (counts.get(best) ?? 0) ? sign : best));
}

/** Reads comma-separated text as RFC 4180 has it, with any line end. Rows without any cell are left out. */
export function parseCsv(text: string, separator = findSeparator(text)): ParsedCsv {
  const rows: CsvRow[] = [];
  let cells: string[] = [];
  let cell = '';
  let line = 1;
  let start = 1;
  let quotedFrom = 0;
  let at = 0;
  const endCell = (): void => {
    cells.push(cell);
    cell = '';
  };
  const endRow = (): void => {
    endCell();
    if (cells.length > 1 || cells[0] !== '') rows.push({ line: start, cells });
    cells = [];
    start = line;
  };
  while (at < text.length) {
    const sign = text[at] as string;
    if (quotedFrom > 0) {
      if (sign !== '"') {
        if (sign === '\n') line++;
        cell += sign;
      } else if (text[at + 1] === '"') {
        cell += '"';
        at++;
      } else quotedFrom = 0;
    } else if (sign === '"' && cell === '') quotedFrom = line;
    else if (sign === separator) endCell();
    else if (sign === '\n' || sign === '\r') {
      if (sign === '\r' && text[at + 1] === '\n') at++;
      line++;
      endRow();
    } else cell += sign;
    at++;
  }
  const openQuote = quotedFrom > 0 ? quotedFrom : null;
  if (cell !== '' || cells.length > 0) endRow();
  return { rows, openQuote };
}
