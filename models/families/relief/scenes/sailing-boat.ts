import { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../../kit/relief/relief-sheet.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import type { LineKey } from '../../../kit/relief/relief-distance.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { panel } from '../../../parts/panel.ts';
import { metalFinish } from '../../../parts/relief/finish.ts';
import { raised } from './nimba.ts';
import type { Scene } from './scene.ts';

/** A two-masted boat under sail in silver wire and sheet on cloth, waves of curled wire. Drawn 440 × 340. */
export const sailingBoat: Scene = ({ width, height, surfaces }) => {
  const ground = new ReliefGround({ width, height, cell: width / 320 });
  const scene = ground.stage({ y: (height - (width / 440) * 340) / 2, scale: width / 440 });
  const bar = (points: readonly LineKey[], high: number, base = 0): void => {
    scene.limb(points, { height: high, base });
  };
  for (const [x, top] of [
    [-28, 292],
    [62, 262],
  ] as const)
    bar(
      [
        [x, 92, 2.6],
        [x - 3, top, 1.6],
      ],
      8,
    );
  const sail = (corners: readonly Vector2[], belly: number): void => {
    scene.lay(corners, { height: 8, round: 24, soft: false });
    const [a, b, c, d = corners[0]!] = corners as [Vector2, Vector2, Vector2, Vector2?];
    // Seams of the cloth: wires from leech to luff.
    for (let at = 1; at < 7; at++) {
      const t = at / 7;
      const from: Vector2 = [a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t];
      const to: Vector2 = [d[0] + (c[0] - d[0]) * t, d[1] + (c[1] - d[1]) * t];
      bar(
        [
          [...from, 0.8],
          [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2 - belly, 0.8],
          [...to, 0.8],
        ],
        2,
        7,
      );
    }
    corners.forEach((from, at) => {
      bar(
        [
          [...from, 1.3],
          [...corners[(at + 1) % corners.length]!, 1.3],
        ],
        3.4,
        4,
      );
    });
  };
  sail(
    [
      [-32, 116],
      [-34, 220],
      [-112, 226],
      [-118, 122],
    ],
    5,
  );
  sail(
    [
      [-35, 226],
      [-32, 286],
      [-110, 232],
    ],
    3,
  );
  sail(
    [
      [58, 112],
      [57, 206],
      [-12, 212],
      [-18, 118],
    ],
    5,
  );
  sail(
    [
      [56, 212],
      [58, 258],
      [-10, 218],
    ],
    3,
  );
  sail(
    [
      [68, 118],
      [66, 246],
      [126, 118],
    ],
    4,
  );
  sail(
    [
      [92, 116],
      [80, 226],
      [152, 114],
    ],
    4,
  );
  sail(
    [
      [112, 114],
      [98, 206],
      [176, 110],
    ],
    4,
  );
  // Rigging and bowsprit.
  for (const line of [
    [
      [-31, 290, 0.7],
      [-138, 112, 0.7],
    ],
    [
      [-31, 290, 0.7],
      [59, 260, 0.7],
    ],
    [
      [59, 260, 0.7],
      [186, 110, 0.7],
    ],
    [
      [-28, 250, 0.6],
      [6, 92, 0.6],
    ],
    [
      [62, 230, 0.6],
      [92, 92, 0.6],
    ],
    [
      [100, 88, 2.6],
      [188, 110, 1.2],
    ],
  ] as const)
    bar(line, 5);
  scene.lay(
    [
      [-152, 106],
      [-142, 84],
      [-116, 56],
      [78, 54],
      [118, 74],
      [146, 104],
      [110, 92],
      [60, 86],
      [-40, 84],
      [-112, 92],
    ],
    { height: 15, round: 16 },
  );
  for (let plank = 0; plank < 4; plank++)
    scene.groove(
      [
        [-138 + plank * 8, 88 - plank * 8, 0.7],
        [0, 79 - plank * 7, 0.8],
        [118 - plank * 14, 86 - plank * 8, 0.7],
      ],
      1.8,
    );
  bar(
    [
      [-153, 108, 2],
      [-112, 94, 2],
      [-40, 86, 2],
      [60, 88, 2],
      [112, 95, 2],
      [148, 107, 2],
    ],
    5,
    12,
  );
  scene.lay(
    [
      [-130, 92],
      [-92, 88],
      [-92, 108],
      [-126, 110],
    ],
    { height: 13, round: 4 },
  );
  for (const x of [-120, -108])
    scene.groove(
      [
        [x, 100, 2],
        [x + 5, 100, 2],
      ],
      4,
      undefined,
      1,
    );
  const pennant = (x: number, y: number): void => {
    scene.lay(
      [
        [x, y],
        [x + 30, y - 5],
        [x + 24, y - 9],
        [x + 30, y - 13],
        [x, y - 9],
      ],
      { height: 5, round: 3 },
    );
  };
  pennant(-29, 294);
  pennant(61, 264);
  // Waves: curls of wire, row upon row.
  for (let row = 0; row < 3; row++)
    for (let at = 0; at < 12; at++) {
      const x = -198 + at * 36 + (row % 2) * 18;
      const y = 46 - row * 15;
      scene.limb(
        Array.from({ length: 13 }, (_, i): LineKey => {
          const t = i / 12;
          if (t < 0.45) return [x - 18 + t * 40, y - 5 + t * 18, 1.5];
          const angle = 1.9 - (t - 0.45) * 8.6;
          const reach = 7.4 * (1 - (t - 0.45) * 1.1);
          return [x + 4 + Math.cos(angle) * reach, y - 1 + Math.sin(angle) * reach, 1.3];
        }),
        { height: 4.4, base: row, steps: 26 },
      );
    }
  return [
    surfacePart(surfaces, 1, panel(width, height, 8, 8)),
    surfacePart(
      surfaces,
      0,
      reliefSheet(ground, {
        triangles: 5000,
        keep: raised(ground),
        paint: metalFinish(surfaces[0]!.colour, '#5b5d60', width * 0.008),
      }),
    ),
  ];
};
