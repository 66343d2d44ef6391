/**
 * Reads a table as RFC 4180 has it, by its own rules and none of the writer's: one character after the other.
 *
 * @throws where the text is no such table
 */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    if (text[at] === '"') {
      for (at++; ; at++) {
        if (at >= text.length) throw new Error('read-csv: a quote that never ends');
        if (text[at] !== '"') cell += text[at];
        else if (text[at + 1] === '"') cell += text[at++];
        else break;
      }
      at++;
      if (text[at] !== ',' && text[at] !== '\r') throw new Error('read-csv: text behind a quote');
    }
    while (at < text.length && text[at] !== ',' && text[at] !== '\r') {
      if (text[at] === '"' || text[at] === '\n') throw new Error('read-csv: a sign that should be quoted');
      cell += text[at++];
    }
    row.push(cell);
    cell = '';
    if (text[at] === ',') {
      at++;
      continue;
    }
    if (text.slice(at, at + 2) !== '\r\n') throw new Error('read-csv: a line ends with CR and LF');
    rows.push(row);
    row = [];
    at += 2;
  }
  if (row.length > 0) throw new Error('read-csv: the last line does not end');
  return rows;
}

/** Rows by the names of their columns, apostrophes of guarded cells taken away again. */
export function readTable(text: string): Record<string, string>[] {
  const [header = [], ...rows] = readCsv(text);
  return rows.map((row) => {
    if (row.length !== header.length)
      throw new Error(`read-csv: ${row.length} cells in a row of ${header.length}`);
    return Object.fromEntries(header.map((name, at) => [name, (row[at] as string).replace(/^'/, '')]));
  });
}
