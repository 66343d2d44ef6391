/**
 * Names for the columns of a table by the cells of its header: an empty one is called by its letter, as a spreadsheet
 * does (`column C`), and of two alike the second gets its number.
 */
export function nameColumns(header: readonly string[]): string[] {
  const used = new Map<string, number>();
  return header.map((cell, at) => {
    const name = cell.replaceAll(/\s+/g, ' ').trim() || `column ${letterOf(at)}`;
    const count = (used.get(name) ?? 0) + 1;
    used.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/** A, B … Z, AA …: as spreadsheets name the column of a row. */
export function letterOf(column: number): string {
  const letter = String.fromCodePoint(65 + (column % 26));
  return column < 26 ? letter : `${letterOf(Math.floor(column / 26) - 1)}${letter}`;
}
