import { smoothPath } from '../../kit/smooth-path.ts';

/**
 * Values along a length, read off a table of keys and smoothed between them. The first number of each row is the
 * place and must rise; beyond the ends the end rows hold.
 */
export function keyedTable<Row extends readonly number[]>(rows: readonly Row[]): (place: number) => Row {
  const dense = smoothPath<Row>(rows, (rows.length - 1) * 24);
  const last = dense[dense.length - 1]!;
  return (place) => {
    if (place <= dense[0]![0]!) return dense[0]!;
    if (place >= last[0]!) return last;
    let low = 0;
    let high = dense.length - 1;
    while (high - low > 1) {
      const half = (low + high) >> 1;
      if (dense[half]![0]! <= place) low = half;
      else high = half;
    }
    const [from, to] = [dense[low]!, dense[high]!];
    const t = (place - from[0]!) / (to[0]! - from[0]! || 1);
    return from.map((value, at) => value + (to[at]! - value) * t) as unknown as Row;
  };
}
