import { rowCodings } from '../../../src/museum/search/read-rows.ts';
import { ByteWriter } from './byte-writer.ts';

/**
 * Writes a list of rows as `readRows` reads it, in the shortest of the codings.
 *
 * @param rows rising, each once
 */
export function writeRows(rows: readonly number[], writer: ByteWriter): void {
  if (rows.length === 0) {
    writer.write(0);
    return;
  }
  const written = [writeGaps(rows), writeBits(rows), writeRuns(rows)];
  const shortest = written.reduce(
    (best, { length }, at) => (length < (written[best]?.length ?? 0) ? at : best),
    0,
  );
  writer.write(rows.length * rowCodings.length + shortest);
  writer.writeBytes(written[shortest] as Uint8Array);
}

function writeGaps(rows: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  let last = -1;
  for (const row of rows) {
    writer.write(row - last - 1);
    last = row;
  }
  return writer.finish();
}

function writeBits(rows: readonly number[]): Uint8Array {
  const [first = 0] = rows;
  const span = (rows.at(-1) ?? 0) - first + 1;
  const writer = new ByteWriter();
  // Longer than a gap for each row could be: of no use, and not worth the memory.
  const bits = new Uint8Array(Math.ceil(Math.min(span, rows.length * 64) / 8));
  for (const row of rows) {
    const at = row - first;
    const byte = at >> 3;
    if (byte < bits.length) bits[byte] = (bits[byte] as number) | (1 << (at & 7));
  }
  writer.write(first);
  writer.write(bits.length);
  writer.writeBytes(bits);
  return writer.finish();
}

function writeRuns(rows: readonly number[]): Uint8Array {
  const writer = new ByteWriter();
  let end = 0;
  for (let at = 0; at < rows.length;) {
    const first = rows[at] as number;
    let length = 1;
    while (rows[at + length] === first + length) length++;
    writer.write(first - end);
    writer.write(length - 1);
    end = first + length;
    at += length;
  }
  return writer.finish();
}
