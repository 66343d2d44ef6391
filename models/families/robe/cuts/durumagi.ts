import type { LineKey } from '../../../kit/relief/relief-distance.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { fallingFolds } from '../../../parts/garment.ts';
import { mirrored, type Cut } from './cut.ts';

const body = mirrored([
  [0, 0.01],
  [0.36, 0],
  [0.34, 0.2],
  [0.27, 0.62],
  [0.235, 0.84],
  [0.24, 1],
  [0.22, 1.1],
  [0.09, 1.16],
]);
/** The sleeve: straight above, swinging out below as a fish's belly. */
const sleeve: readonly Vector2[] = [
  [0.1, 1.16],
  [0.44, 1.11],
  [0.72, 1.04],
  [0.7, 0.9],
  [0.6, 0.83],
  [0.46, 0.84],
  [0.34, 0.9],
  [0.24, 0.98],
  [0.2, 0.9],
];

/** A Korean overcoat: front lapped to the right, white collar, sleeves with a swinging lower line, a long ribbon tie. */
export const durumagi: Cut = {
  width: 1.5,
  height: 1.22,
  cell: 0.0056,
  shoulders: 1.09,
  reach: 0.6,
  drop: 0.07,
  neck: smoothPath<Vector2>(
    mirrored([
      [0, 1.045],
      [0.05, 1.1],
      [0.062, 1.15],
      [0.06, 1.2],
    ]),
    22,
    true,
  ),
  sew: (ground, { body: cloth, trim }, isBack) => {
    for (const side of [-1, 1]) {
      const outline = sleeve.map(([x, y]): Vector2 => [x * side, y]);
      ground.lay(outline, { height: 0.05, round: 0.07, colour: cloth });
      ground.limb(
        [
          [side * 0.715, 1.04, 0.012],
          [side * 0.695, 0.905, 0.012],
        ],
        { height: 0.02, base: 0.03, steps: 1, colour: trim },
      );
      for (const [x, y, endX, endY] of [
        [0.28, 1.06, 0.62, 0.9],
        [0.26, 1.0, 0.5, 0.86],
        [0.34, 1.1, 0.68, 0.98],
      ] as const)
        ground.groove(
          [
            [side * x, y, 0.01],
            [side * (x + endX) * 0.5, (y + endY) / 2 - 0.012, 0.02],
            [side * endX, endY, 0.006],
          ],
          0.009,
        );
      ground.groove(
        [
          [side * 0.245, 1.11, 0.004],
          [side * 0.25, 0.98, 0.005],
          [side * 0.235, 0.86, 0.004],
        ],
        0.006,
      );
    }
    ground.lay(body, { height: 0.095, round: 0.16, colour: cloth, blend: 0.012 });
    ground.rough(body, fallingFolds({ width: 0.7, top: 0.95, low: 0, count: 4, deep: 0.022 }), 0.1);
    if (isBack) {
      ground.groove(
        [
          [0, 1.1, 0.004],
          [0, 0.02, 0.004],
        ],
        0.006,
        undefined,
        1,
      );
      return;
    }
    // The lap: its edge runs from the collar to the right side, down to the hem.
    ground.lay(
      [
        [-0.055, 1.14],
        [0.02, 1.0],
        [0.115, 0.83],
        [0.15, 0.5],
        [0.19, 0.005],
        [-0.3, 0.005],
        [-0.2, 0.6],
        [-0.17, 0.95],
      ],
      { height: 0.006, base: 0.09, round: 0.006, colour: cloth },
    );
    const collar = (points: readonly Vector2[], half: number, base: number, colour: string): void => {
      ground.limb(
        points.map(([x, y]): LineKey => [x, y, half]),
        { height: 0.01, base, colour },
      );
    };
    collar(
      [
        [0.075, 1.18],
        [0.062, 1.1],
        [0.0, 1.0],
        [-0.05, 0.93],
      ],
      0.026,
      0.086,
      cloth,
    );
    collar(
      [
        [-0.075, 1.18],
        [-0.06, 1.1],
        [0.01, 0.99],
        [0.085, 0.87],
        [0.1, 0.83],
      ],
      0.028,
      0.094,
      cloth,
    );
    collar(
      [
        [0.07, 1.185],
        [0.056, 1.115],
        [0.0, 1.025],
      ],
      0.012,
      0.094,
      '#f4f1e8',
    );
    collar(
      [
        [-0.07, 1.185],
        [-0.054, 1.115],
        [0.01, 1.01],
        [0.055, 0.93],
      ],
      0.012,
      0.102,
      '#f4f1e8',
    );
    // Ribbons: one loop and two long ends.
    const ribbon = (points: readonly Vector2[], half: number, base: number): void => {
      ground.limb(
        points.map(([x, y]): LineKey => [x, y, half]),
        { height: 0.008, base, colour: trim },
      );
    };
    ribbon(
      [
        [0.1, 0.83],
        [0.13, 0.6],
        [0.12, 0.34],
      ],
      0.024,
      0.104,
    );
    ribbon(
      [
        [0.1, 0.83],
        [0.06, 0.62],
        [0.07, 0.42],
      ],
      0.022,
      0.108,
    );
    ribbon(
      [
        [0.1, 0.835],
        [0.02, 0.86],
        [-0.06, 0.83],
        [0.02, 0.815],
        [0.1, 0.83],
      ],
      0.014,
      0.108,
    );
    ground.dome([0.1, 0.83], [0.03, 0.034], { height: 0.014, base: 0.106, colour: trim });
    ground.groove(
      [
        [0.13, 0.78, 0.003],
        [0.13, 0.4, 0.003],
      ],
      0.005,
    );
  },
};
