import type { ByteReader } from './byte-reader.ts';
import { readRows } from './read-rows.ts';
import { mostPoints } from './search-row.ts';

/** The summary of a wide prefix: how many rows it is found in, and the best of them with their points, best first. */
export interface BestRows {
  readonly total: number;
  readonly rows: readonly number[];
  readonly points: readonly number[];
}

/** Reads a summary: for each number of points, the most first, how many rows have it and the first of these. */
export function readBest(reader: ByteReader): BestRows {
  let total = 0;
  const rows: number[] = [];
  const points: number[] = [];
  for (let point = mostPoints; point > 0; point--) {
    total += reader.read();
    readRows(reader, (row) => {
      rows.push(row);
      points.push(point);
    });
  }
  return { total, rows, points };
}
