import { hashText, type RandomStream } from '../../src/museum/math/seeded-random.ts';
import type { PlaceClass } from './family-classes.ts';

type Size = readonly [width: number, height: number, depth: number];

/** Things stand a little apart from what is around them, metres. */
const gap = 0.01;

/**
 * Bounds of each class, metres. A thing for a shelf is small, one for a bay or a plinth is not, and one for the floor is
 * taller than both: as the display tells them apart (`src/museum/display/rank-mounts.ts`).
 */
const bounds: Readonly<Record<PlaceClass, readonly [least: Size, most: Size]>> = {
  shelf: [
    [0.05, 0.08, 0.05],
    [0.3, 0.5, 0.5],
  ],
  single: [
    [0.2, 0.55, 0.2],
    [1.3, 1.75, 1.1],
  ],
  floor: [
    [0.5, 1.85, 0.5],
    [6, 2.8, 5],
  ],
  hung: [
    [0.3, 0.3, 0.02],
    [2, 1.7, 0.08],
  ],
};

/** A size that fits `box`, with proportions that things of one family have in common. */
export function makeSize(placeClass: PlaceClass, family: string, box: Size, random: RandomStream): Size {
  const [least, most] = bounds[placeClass];
  const shape = hashText(family);
  const scale = 0.3 + 0.7 * random();
  const side = (axis: 0 | 1 | 2): number => {
    const part = 0.5 + 0.5 * (((shape >>> (axis * 8)) & 0xff) / 255);
    const largest = Math.min(most[axis], box[axis] - gap);
    const smallest = Math.min(least[axis], largest);
    // Whole millimetres, and never more than there is room for.
    return Math.floor((smallest + (largest - smallest) * scale * part) * 1000) / 1000;
  };
  return [side(0), side(1), side(2)];
}
