import type { LocalPlace } from './local-place.ts';

/** Float32 sizes must not fail against the box they were made for. */
const tolerance = 1e-6;

/** Whether a thing keeps within a box, as it is: it is never turned or scaled to fit. Metres. */
export function fitsBox(
  [width, height, depth]: readonly [number, number, number],
  box: Pick<LocalPlace, 'width' | 'height' | 'depth'>,
): boolean {
  return width <= box.width + tolerance && height <= box.height + tolerance && depth <= box.depth + tolerance;
}
