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
    // Bands along hem and sleeves.
    thread(
      [
        [-0.41, 0.035, 0.014],
        [0, 0.04, 0.014],
        [0.41, 0.035, 0.014],
      ],
      0.028,
    );
    thread(
      [
        [-0.42, 0.075, 0.006],
        [0, 0.08, 0.006],
        [0.42, 0.075, 0.006],
      ],
      0.045,
    );
    for (const side of [-1, 1]) {
      thread(
        [
          [side * 0.612, 0.83, 0.014],
          [side * 0.615, 1.01, 0.014],
        ],
        0.034,
      );
      thread(
        [
          [side * 0.585, 0.82, 0.006],
          [side * 0.588, 1.02, 0.006],
        ],
        0.05,
      );
    }
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
        [
          ...mirrored([
            [0, 1.05 - radius],
            [0.055, 1.09 - radius],
            [0.092 + radius * 0.6, 1.17],
          ]).map(([x, y]): LineKey => [x, y, 0.007]),
        ],
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
    // A pocket with an interlaced square.
    ground.lay(
      [
        [-0.26, 0.62],
        [-0.08, 0.62],
        [-0.08, 0.44],
        [-0.17, 0.4],
        [-0.26, 0.44],
      ],
      { height: 0.005, base: 0.094, round: 0.006, colour: trim },
    );
    ground.lay(
      [
        [-0.244, 0.606],
        [-0.096, 0.606],
        [-0.096, 0.452],
        [-0.17, 0.418],
        [-0.244, 0.452],
      ],
      { height: 0.004, base: 0.0985, round: 0.004, colour: cloth },
    );
    for (const turn of [0, Math.PI / 4])
      for (let side = 0; side < 4; side++) {
        const corner = (at: number): LineKey => [
          -0.17 + Math.cos(turn + (at * Math.PI) / 2) * 0.055,
          0.525 + Math.sin(turn + (at * Math.PI) / 2) * 0.055,
          0.0055,
        ];
        thread([corner(side), corner(side + 1)], 0.1, 1);
      }
    ground.dome([-0.17, 0.525], [0.018, 0.018], { height: 0.008, base: 0.101, colour: trim });
  },
};
