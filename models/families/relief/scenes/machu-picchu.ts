import { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../../kit/relief/relief-sheet.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { metalFinish } from '../../../parts/relief/finish.ts';
import { reliefCloud } from '../../../parts/relief/relief-clouds.ts';
import { reliefStander } from '../../../parts/relief/relief-person.ts';
import type { Scene } from './scene.ts';

/** Peaks, terraces and roofless gables, in front a couple with a foot plough. Drawn 230 × 180. */
export const machuPicchu: Scene = ({ width, height, surfaces }) => {
  const ground = new ReliefGround({ width, height, cell: width / 280 });
  const scene = ground.stage({ scale: width / 230 });
  const ridge = (points: readonly Vector2[], high: number, rough: number, seed: number): void => {
    const line: Vector2[] = [];
    points.forEach(([x, y], at) => {
      const [nx, ny] = points[at + 1] ?? [x, y];
      for (let step = 0; step < 7; step++) {
        const t = step / 7;
        line.push([x + (nx - x) * t, y + (ny - y) * t + rough * (fractalNoise(x + t * 9, seed, 3) - 0.5)]);
      }
    });
    scene.lay([[-118, 20], ...line, [118, 20]], { height: high, round: 5 });
  };
  ridge(
    [
      [-116, 118],
      [-84, 140],
      [-60, 122],
      [-30, 148],
      [6, 128],
      [50, 156],
      [84, 132],
      [116, 146],
    ],
    2,
    12,
    1,
  );
  ridge(
    [
      [-116, 88],
      [-70, 104],
      [-40, 92],
      [-8, 120],
      [12, 160],
      [26, 168],
      [38, 154],
      [52, 116],
      [84, 98],
      [116, 110],
    ],
    4.5,
    9,
    2,
  );
  // Folds of the steep peak.
  for (const [x, y, endX, endY] of [
    [16, 158, 2, 112],
    [24, 162, 20, 108],
    [32, 156, 40, 112],
    [10, 146, -12, 108],
    [40, 142, 56, 106],
  ] as const)
    scene.groove(
      [
        [x, y, 0.8],
        [(x + endX) / 2 - 2, (y + endY) / 2, 1.8],
        [endX, endY, 0.8],
      ],
      2,
    );
  ridge(
    [
      [-116, 66],
      [-60, 84],
      [0, 92],
      [40, 90],
      [86, 76],
      [116, 70],
    ],
    7,
    5,
    3,
  );
  // Terraces, one step before the other.
  for (let step = 0; step < 8; step++) {
    const y = 86 - step * 7.5;
    const [from, to] = [-66 - step * 7, 70 + step * 6];
    scene.lay(
      [
        [from - 5, y - 9],
        ...Array.from({ length: 9 }, (_, at): Vector2 => [
          from + ((to - from) * at) / 8,
          y + 2.4 * Math.sin(at * 1.1 + step),
        ]),
        [to + 5, y - 9],
      ],
      { height: 8.4 + step * 1.15, round: 1.6 },
    );
    for (let at = 0; at < 22; at++) {
      const x = from + ((to - from) * (at + 0.5 + 0.3 * (step % 2))) / 22.6;
      scene.groove(
        [
          [x, y - 1.2, 0.35],
          [x, y - 5, 0.35],
        ],
        0.9,
        undefined,
        1,
      );
    }
  }
  for (const [x, y, wide] of [
    [-52, 66, 17],
    [-26, 76, 15],
    [0, 74, 18],
    [26, 78, 15],
    [52, 68, 18],
    [-8, 58, 19],
    [28, 56, 20],
    [-44, 48, 20],
  ] as const) {
    const wall = scene.stage({ x, y, lift: 9 + (80 - y) * 0.14 });
    wall.lay(
      [
        [-wide / 2, 0],
        [wide / 2, 0],
        [wide / 2, 9],
        [0, 17],
        [-wide / 2, 9],
      ],
      { height: 3.4, round: 0.8 },
    );
    for (const at of [-0.26, 0.26])
      wall.groove(
        [
          [at * wide, 1.5, 1.4],
          [at * wide * 0.92, 6.5, 1.1],
        ],
        3.4,
        undefined,
        1,
      );
    wall.groove(
      [
        [0, 9.4, 1],
        [0, 11.8, 0.9],
      ],
      3,
      undefined,
      1,
    );
  }
  scene.lay(
    [
      [-118, -2],
      [-118, 20],
      [-70, 26],
      [-20, 20],
      [40, 27],
      [118, 18],
      [118, -2],
    ],
    { height: 19, round: 4 },
  );
  for (let at = 0; at < 9; at++)
    scene.groove(
      [
        [-110 + at * 25, -1, 0.8],
        [-98 + at * 25, 14, 0.8],
        [-84 + at * 25, 20, 0.4],
      ],
      1.5,
    );
  reliefStander(scene.stage({ x: -66, y: 7, scale: 0.8, lift: 17, flatten: 0.6 }), {
    cloak: true,
    cap: true,
  });
  reliefStander(scene.stage({ x: -26, y: 6, scale: 0.76, lift: 17, flatten: 0.6, mirror: true }), {
    skirt: true,
    cloak: true,
    cap: true,
  });
  scene.limb(
    [
      [-44, 4, 1.2],
      [-42, 34, 1.2],
      [-46, 66, 1.1],
    ],
    { height: 4, base: 21 },
  );
  scene.limb(
    [
      [-47, 16, 1],
      [-38, 15, 1],
    ],
    { height: 4, base: 21, steps: 1 },
  );
  reliefCloud(scene.stage({ x: -74, y: 160, scale: 0.42 }), 5);
  reliefCloud(scene.stage({ x: 82, y: 166, scale: 0.36, mirror: true }), 5);
  ground.rough(null, (x, y) => width * 0.0008 * (fractalNoise(x * 500, y * 500, 2) - 0.5));
  return [
    surfacePart(
      surfaces,
      0,
      reliefSheet(ground, {
        triangles: 4700,
        paint: metalFinish(surfaces[0]!.colour, surfaces[1]?.colour ?? '#4b2f1e', width * 0.009),
      }),
    ),
  ];
};
