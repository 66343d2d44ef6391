import { mostPoints } from './search-row.ts';

export interface RankedRows {
  /** Rows with points for every word. */
  readonly total: number;
  /** The best, most points first; of equal ones the earlier in the list. */
  readonly rows: readonly number[];
}

/**
 * Rows that have points for every word, by the sum of their points.
 *
 * @param points for each word, points by row
 * @param limit rows wanted
 */
export function rankRows(points: readonly Uint8Array[], limit: number): RankedRows {
  const [first, ...others] = points;
  if (!first) return { total: 0, rows: [] };
  const counts = new Uint32Array(points.length * mostPoints + 1);
  const sums = new Uint8Array(first.length);
  let total = 0;
  for (let row = 0; row < first.length; row++) {
    let sum = first[row] as number;
    if (sum === 0) continue;
    for (const word of others) {
      const more = word[row] as number;
      if (more === 0) {
        sum = 0;
        break;
      }
      sum += more;
    }
    if (sum === 0) continue;
    sums[row] = sum;
    counts[sum] = (counts[sum] as number) + 1;
    total++;
  }
  const wanted = Math.min(limit, total);
  // Where rows of each sum begin in the answer.
  const starts = new Uint32Array(counts.length);
  let start = 0;
  for (let sum = counts.length - 1; sum > 0; sum--) {
    starts[sum] = start;
    start += counts[sum] as number;
  }
  const rows: number[] = Array.from({ length: wanted }, () => 0);
  for (let row = 0; row < sums.length; row++) {
    const sum = sums[row] as number;
    if (sum === 0) continue;
    const at = (starts[sum] as number)++;
    if (at < wanted) rows[at] = row;
  }
  return { total, rows };
}
