/** What a thing's size is told by. */
export type Reference = 'hand' | 'person';

/** Height of each reference, metres: an open hand from wrist to fingertip, somebody standing. */
export const referenceHeights: Readonly<Record<Reference, number>> = { hand: 0.19, person: 1.7 };
/** Width of each, metres. */
export const referenceWidths: Readonly<Record<Reference, number>> = { hand: 0.16, person: 0.58 };

/** Things longer than this are larger than what a hand tells, metres. */
const handsReach = 0.6;

/** @param sizes width, height and depth of each thing shown, metres */
export function chooseReference(sizes: readonly (readonly [number, number, number])[]): Reference {
  return sizes.some((size) => Math.max(...size) >= handsReach) ? 'person' : 'hand';
}

/**
 * Length of a scale bar: the longest of 1, 2 or 5 times a power of ten that is not longer than asked.
 *
 * @param most metres, above 0
 */
export function chooseScaleLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most) + 1e-9);
  const step = [5, 2].find((times) => times * power <= most * (1 + 1e-9)) ?? 1;
  // Powers of ten below one are no whole binary numbers: 3 × 0.1 would be read out with all its digits.
  return Number((step * power).toPrecision(1));
}
