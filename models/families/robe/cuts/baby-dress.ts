import type { Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { circle } from '../../../kit/outlines.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import type { LineKey } from '../../../kit/relief/relief-distance.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { fallingFolds } from '../../../parts/garment.ts';
import { mirrored, type Cut } from './cut.ts';

const skirt = mirrored([
  [0, 0.012],
  [0.22, 0],
  [0.2, 0.1],
  [0.13, 0.26],
  [0.1, 0.29],
]);
const bodice = mirrored([
  [0, 0.26],
  [0.105, 0.265],
  [0.11, 0.34],
  [0.105, 0.4],
  [0.04, 0.44],
]);

/** A baby's dress: gathered skirt with tucks, smocked bodice, puffed sleeves, round collar edged with lace. */
export const babyDress: Cut = {
  width: 0.48,
  height: 0.47,
  cell: 0.0022,
  shoulders: 0.405,
  reach: 0.1,
  drop: 0.03,
  neck: smoothPath<Vector2>(
    mirrored([
      [0, 0.392],
      [0.026, 0.405],
      [0.036, 0.43],
      [0.036, 0.465],
    ]),
    20,
    true,
  ),
  sew: (ground, { body: cloth, trim }, isBack) => {
    for (const side of [-1, 1]) {
      ground.dome([side * 0.128, 0.365], [0.052, 0.046], { height: 0.034, turn: side * -0.7, colour: cloth });
      for (let fold = -2; fold <= 2; fold++)
        ground.groove(
          [
            [side * 0.1, 0.385 + fold * 0.006, 0.003],
            [side * 0.135, 0.362 + fold * 0.011, 0.005],
            [side * 0.16, 0.335 + fold * 0.007, 0.003],
          ],
          0.004,
        );
      ground.limb(
        [
          [side * 0.142, 0.318, 0.006],
          [side * 0.172, 0.346, 0.006],
        ],
        { height: 0.026, colour: trim },
      );
    }
    ground.lay(skirt, { height: 0.055, round: 0.09, colour: cloth });
    ground.rough(skirt, fallingFolds({ width: 0.4, top: 0.28, low: 0.03, count: 9, deep: 0.011 }), 0.05);
    ground.lay(bodice, { height: 0.05, round: 0.06, colour: cloth, blend: 0.006 });
    const line = (y: number, half: number, thick: number, colour: string, base = 0.05): void => {
      ground.limb(
        [
          [-half, y, thick],
          [0, y - 0.004, thick],
          [half, y, thick],
        ],
        { height: 0.003, base, colour },
      );
    };
    line(0.272, 0.102, 0.006, trim, 0.047);
    for (const [y, half] of [
      [0.02, 0.2],
      [0.052, 0.19],
      [0.068, 0.186],
    ] as const)
      line(y, half, 0.0032, y === 0.02 ? trim : cloth, 0.04);
    for (let at = -15; at <= 15; at++)
      ground.dome([at * 0.0136, 0.008], [0.0062, 0.008], { height: 0.03, colour: '#f6f2e8' });
    if (isBack) {
      for (const y of [0.38, 0.34, 0.3])
        ground.dome([0, y], [0.005, 0.005], { height: 0.004, base: 0.05, colour: '#e8e2d0' });
      return;
    }
    // Smocking: a net of small lozenges over the breast.
    for (let row = 0; row < 4; row++)
      for (const way of [-1, 1])
        ground.limb(
          Array.from({ length: 19 }, (_, at): LineKey => [
            -0.086 + at * 0.00955,
            0.29 + row * 0.019 + way * 0.006 * (at % 2 === 0 ? 1 : -1),
            0.0018,
          ]),
          { height: 0.0025, base: 0.0485, colour: row % 2 ? trim : '#f6f2e8', steps: 36 },
        );
    for (const side of [-1, 1]) {
      ground.lay(
        smoothPath<Vector2>(
          [
            [side * 0.002, 0.386],
            [side * 0.03, 0.37],
            [side * 0.068, 0.385],
            [side * 0.072, 0.42],
            [side * 0.04, 0.44],
            [side * 0.03, 0.408],
          ],
          26,
          true,
        ),
        { height: 0.006, base: 0.05, round: 0.005, colour: '#f6f2e8' },
      );
      for (let at = 0; at < 8; at++) {
        const angle = -1.9 + at * 0.36;
        ground.dome(
          [side * (0.034 + Math.cos(angle) * 0.038), 0.404 + Math.sin(angle) * 0.034],
          [0.0058, 0.0058],
          { height: 0.004, base: 0.05, colour: '#f6f2e8' },
        );
      }
    }
  },
  marks: ({ trim }) =>
    [
      [-0.14, 0.1],
      [-0.075, 0.13],
      [0, 0.1],
      [0.075, 0.13],
      [0.14, 0.1],
    ].flatMap(([x, y]): Mark[] => [
      {
        outline: stroke(
          [
            [x!, y!],
            [x! + 0.003, y! - 0.012],
            [x! + 0.001, y! - 0.024],
          ],
          0.0024,
        ),
        colour: trim,
      },
      ...[0.5, 2.6, 4.7].map((turn): Mark => ({
        outline: circle(0.0062, 8).map(([px, py]): Vector2 => [
          x! + px + Math.cos(turn) * 0.0066,
          y! + py + Math.sin(turn) * 0.0066,
        ]),
        colour: trim,
      })),
    ]),
};
