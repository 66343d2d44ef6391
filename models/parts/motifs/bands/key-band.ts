import type { Drawing, Mark } from '../../../kit/drawing/drawing.ts';

/** One turn of a key pattern (meander) in a unit square: it runs on into the next. */
export function keyTile(colour = '#2f4f86'): Drawing {
  const bar = (left: number, low: number, right: number, high: number): Mark => ({
    outline: [
      [left, low],
      [right, low],
      [right, high],
      [left, high],
    ],
    colour,
  });
  return [
    bar(0, 0, 1, 0.14),
    bar(0, 0.14, 0.12, 1),
    bar(0.12, 0.86, 0.82, 1),
    bar(0.7, 0.3, 0.82, 0.86),
    bar(0.3, 0.3, 0.7, 0.44),
    bar(0.3, 0.44, 0.42, 0.68),
  ];
}

/** One hook of the plain Greek key, coarser: three bars. */
export function hookTile(colour = '#2f4f86'): Drawing {
  const bar = (left: number, low: number, right: number, high: number): Mark => ({
    outline: [
      [left, low],
      [right, low],
      [right, high],
      [left, high],
    ],
    colour,
  });
  return [bar(0, 0, 1, 0.18), bar(0, 0.18, 0.16, 1), bar(0.16, 0.82, 0.72, 1), bar(0.56, 0.42, 0.72, 0.82)];
}
