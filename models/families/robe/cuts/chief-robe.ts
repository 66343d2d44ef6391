import type { Mark } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { circle } from '../../../kit/outlines.ts';
import type { LineKey } from '../../../kit/relief/relief-distance.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { fallingFolds } from '../../../parts/garment.ts';
import { mirrored, type Cut } from './cut.ts';

const body = mirrored([
  [0, 0.01],
  [0.42, 0],
  [0.44, 0.3],
  [0.52, 0.62],
  [0.63, 0.8],
  [0.64, 1.02],
  [0.4, 1.14],
  [0.1, 1.2],
]);

/** A wide robe that falls in folds from the arms; embroidery round the neck, on the breast and along the hems. */
export const chiefRobe: Cut = {
  width: 1.32,
  height: 1.26,
  cell: 0.0054,
  shoulders: 1.13,
  reach: 0.55,
  drop: 0.11,
  neck: smoothPath<Vector2>(
    mirrored([
      [0, 1.06],
      [0.05, 1.1],
      [0.085, 1.17],
      [0.09, 1.24],
    ]),
    22,
    true,
  ),
  sew: (ground, { body: cloth, trim }, isBack) => {
    ground.lay(body, { height: 0.1, round: 0.2, colour: cloth });
    ground.rough(body, fallingFolds({ width: 0.9, top: 1.0, low: 0.05, count: 7, deep: 0.03 }), 0.12);
    for (const side of [-1, 1])
      for (const [x, y, endX, endY] of [
        [0.2, 1.12, 0.5, 0.72],
        [0.16, 1.08, 0.4, 0.6],
        [0.3, 1.12, 0.58, 0.84],
        [0.14, 0.98, 0.3, 0.5],
      ] as const)
        ground.groove(
          [
            [side * x, y, 0.01],
            [side * (x + endX) * 0.5, (y + endY) * 0.5 - 0.03, 0.026],
            [side * endX, endY, 0.01],
          ],
          0.014,
        );
    const thread = (keys: readonly LineKey[], base: number, steps = keys.length * 4): void => {
      ground.limb(keys, { height: 0.008, base, colour: trim, steps });
    };
    if (isBack) return;
    // The yoke: a shield of close embroidery under the neck.
    ground.lay(
      smoothPath<Vector2>(
        mirrored([
          [0, 0.72],
          [0.07, 0.78],
          [0.12, 0.9],
          [0.16, 1.05],
          [0.13, 1.17],
        ]),
        40,
        true,
      ),
      { height: 0.008, base: 0.094, round: 0.008, colour: trim },
    );
    ground.lay(
      smoothPath<Vector2>(
        mirrored([
          [0, 0.755],
          [0.055, 0.8],
          [0.098, 0.9],
          [0.132, 1.04],
          [0.11, 1.15],
        ]),
        40,
        true,
      ),
      { height: 0.005, base: 0.1, round: 0.004, colour: cloth },
    );
    for (const radius of [0.018, 0.006])
      thread(
        mirrored([
          [0, 1.05 - radius],
          [0.055, 1.09 - radius],
          [0.092 + radius * 0.6, 1.17],
        ]).map(([x, y]): LineKey => [x, y, 0.007]),
        0.1,
      );
    for (const side of [-1, 1])
      for (const [x, y, reach] of [
        [0.055, 0.99, 0.036],
        [0.045, 0.89, 0.032],
        [0.026, 0.81, 0.022],
      ] as const)
        thread(
          Array.from({ length: 15 }, (_, at): LineKey => {
            const t = at / 14;
            const angle = 1.5 + side * t * 7.4;
            return [
              side * x + Math.cos(angle) * reach * (1 - t * 0.8),
              y + Math.sin(angle) * reach * (1 - t * 0.8),
              0.005,
            ];
          }),
          0.103,
          44,
        );
    thread(
      [
        [0, 1.02, 0.007],
        [0, 0.77, 0.007],
      ],
      0.103,
    );
  },
  marks: ({ body: cloth, trim }) => {
    const marks: Mark[] = [];
    const line = (from: Vector2, to: Vector2, wide: number, pieces = 1): void => {
      for (let piece = 0; piece < pieces; piece++) {
        const at = (step: number): Vector2 => [
          from[0] + ((to[0] - from[0]) * step) / pieces,
          from[1] + ((to[1] - from[1]) * step) / pieces,
        ];
        marks.push({ outline: stroke([at(piece), at(piece + 1)], wide), colour: trim });
      }
    };
    // Bands along hem and sleeves.
    line([-0.4, 0.03], [0.4, 0.03], 0.026, 16);
    line([-0.405, 0.062], [0.405, 0.062], 0.009, 16);
    for (let at = -9; at <= 9; at++)
      marks.push({
        outline: [
          [at * 0.042 - 0.014, 0.088],
          [at * 0.042, 0.074],
          [at * 0.042 + 0.014, 0.088],
          [at * 0.042, 0.102],
        ],
        colour: trim,
      });
    for (const side of [-1, 1]) {
      line([side * 0.6, 0.83], [side * 0.604, 1.0], 0.024, 4);
      line([side * 0.575, 0.82], [side * 0.578, 1.01], 0.008, 4);
    }
    // A pocket with an interlaced square.
    marks.push(
      {
        outline: [
          [-0.28, 0.66],
          [-0.08, 0.66],
          [-0.08, 0.46],
          [-0.18, 0.41],
          [-0.28, 0.46],
        ],
        colour: trim,
      },
      {
        outline: [
          [-0.268, 0.648],
          [-0.092, 0.648],
          [-0.092, 0.468],
          [-0.18, 0.424],
          [-0.268, 0.468],
        ],
        colour: cloth,
      },
    );
    for (const turn of [0, Math.PI / 4])
      for (let side = 0; side < 4; side++) {
        const corner = (at: number): Vector2 => [
          -0.18 + Math.cos(turn + (at * Math.PI) / 2) * 0.066,
          0.548 + Math.sin(turn + (at * Math.PI) / 2) * 0.066,
        ];
        line(corner(side), corner(side + 1), 0.011, 2);
      }
    marks.push({ outline: circle(0.022, 10).map(([x, y]): Vector2 => [x - 0.18, y + 0.548]), colour: trim });
    return marks;
  },
};
