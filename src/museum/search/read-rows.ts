import type { ByteReader } from './byte-reader.ts';

/** How a list of rows is written, whichever is shortest. */
export const rowCodings = ['gaps', 'bits', 'runs'] as const;

/**
 * Reads one list of rows, in rising order: its length and coding in one number, then gaps between rows, or the first row
 * and a bit for each row from there on, or runs of rows side by side.
 */
export function readRows(reader: ByteReader, visit: (row: number) => void): void {
  const head = reader.read();
  const count = Math.floor(head / rowCodings.length);
  const coding = rowCodings[head % rowCodings.length];
  if (count === 0) return;
  if (coding === 'gaps') {
    let row = -1;
    for (let left = count; left > 0; left--) {
      row += reader.read() + 1;
      visit(row);
    }
  } else if (coding === 'runs') {
    let row = 0;
    for (let left = count; left > 0;) {
      row += reader.read();
      const length = reader.read() + 1;
      for (let step = 0; step < length; step++) visit(row++);
      left -= length;
    }
  } else {
    const first = reader.read();
    const length = reader.read();
    for (let at = 0; at < length; at++) {
      const byte = reader.bytes[reader.at++] ?? 0;
      for (let bit = 0; bit < 8; bit++) if (byte & (1 << bit)) visit(first + at * 8 + bit);
    }
  }
}
