import type { Clay } from '../../kit/clay.ts';
import { block, limb, loft, turned } from '../../kit/clay-shapes.ts';

/** What the coat leaves free: its hem, shoes, hands over the ends of the chair's arms. */
export function addEnds(clay: Clay): void {
  clay
    .cut(block([0, 0, 0.3], [0.5, 0.09, 0.5], 0.005), 0.012)
    .add(block([0, 0.07, 0.12], [0.23, 0.07, 0.16], 0.02), 0.01);
  // Shoes.
  for (const side of [-1, 1]) {
    const ahead = side > 0 ? 0.05 : 0;
    clay.add(
      loft([
        [side * 0.145, 0.06, 0.26 + ahead, 0.048, 0.06, 2.4],
        [side * 0.15, 0.052, 0.38 + ahead, 0.052, 0.052, 2.4],
        [side * 0.158, 0.036, 0.48 + ahead, 0.056, 0.036, 2.4],
        [side * 0.164, 0.028, 0.535 + ahead, 0.046, 0.027, 2.4],
      ]),
      0.012,
    );
  }
  for (const side of [-1, 1]) {
    const ahead = side > 0 ? 0 : -0.03;
    clay.add(
      turned(
        block([side * 0.388, 0.684, 0.2 + ahead], [0.047, 0.024, 0.085], 0.022),
        [0, 0.68, 0.2],
        [0.1, 0, 0],
      ),
      0.008,
    );
    // Fingers side by side, hardly told apart, down over the edge; the thumb along the inner side.
    for (const [at, reach] of [
      [-0.034, 0.93],
      [-0.011, 1.06],
      [0.012, 1],
      [0.034, 0.86],
    ] as const) {
      const x = side * 0.388 - side * at;
      clay.add(
        limb(
          [
            [x, 0.68, 0.25 + ahead, 0.0165],
            [x, 0.674, 0.3 + ahead * 0.9, 0.0165],
            [x, 0.655, 0.327 + ahead * 0.75, 0.0155],
            [x, 0.655 - 0.05 * reach, 0.334 + ahead * 0.7, 0.0145],
            [x, 0.655 - 0.088 * reach, 0.329 + ahead * 0.7, 0.0115],
          ],
          4,
        ),
        0.006,
      );
    }
    clay.add(
      limb(
        [
          [side * 0.35, 0.684, 0.16 + ahead, 0.021],
          [side * 0.333, 0.672, 0.22 + ahead, 0.019],
          [side * 0.329, 0.66, 0.272 + ahead, 0.015],
        ],
        4,
      ),
      0.012,
    );
  }
}
