import { referenceHeights, referenceWidths, type Reference } from './choose-scale.ts';

type Size = readonly [width: number, height: number, depth: number];

/** Where things stand side by side, metres: x to the right, all on one ground, the middle of the row at 0. */
export interface Arrangement {
  /** Middle of each thing. */
  readonly x: readonly number[];
  /** Radius of the disc each turns on. */
  readonly radius: readonly number[];
  /** Middle of the reference; null where none is shown. */
  readonly referenceX: number | null;
  readonly width: number;
  readonly height: number;
  readonly depth: number;
}

/** Air between neighbours as a share of the largest thing. */
const air = 0.1;

/**
 * Sets things in a row at one scale, far enough apart that each can turn, and the reference at its end.
 *
 * @param sizes width, height and depth of each, metres; at least one
 * @param isLeftward the row is read from right to left
 */
export function arrangeGifts(
  sizes: readonly Size[],
  reference: Reference | null,
  isLeftward: boolean,
): Arrangement {
  const radius = sizes.map(([width, , depth]) => Math.hypot(width, depth) / 2);
  const largest = Math.max(...sizes.flat());
  const gap = largest * air;
  const x: number[] = [];
  let end = 0;
  for (const [at, one] of radius.entries()) {
    x.push(end + (at === 0 ? 0 : gap) + one);
    end = (x[at] as number) + one;
  }
  let referenceX: number | null = null;
  if (reference) {
    const width = referenceWidths[reference];
    referenceX = end + Math.max(gap, width * 0.15) + width / 2;
    end = referenceX + width / 2;
  }
  const turn = isLeftward ? -1 : 1;
  const place = (from: number): number => turn * (from - end / 2);
  return {
    x: x.map(place),
    radius,
    referenceX: referenceX === null ? null : place(referenceX),
    width: end,
    height: Math.max(...sizes.map(([, height]) => height), reference ? referenceHeights[reference] : 0),
    depth: 2 * Math.max(...radius),
  };
}
