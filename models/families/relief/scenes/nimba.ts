import { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../../kit/relief/relief-sheet.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import { part } from '../../../kit/model.ts';
import { metalFinish } from '../../../parts/relief/finish.ts';
import { panel } from '../../../parts/panel.ts';
import type { Scene } from './scene.ts';

/** The shoulder mask of the goddess from the front: crest, long arched nose, neck, breasts and four legs. Drawn 480 × 330. */
export const nimba: Scene = ({ width, height, surfaces }) => {
  const ground = new ReliefGround({ width, height, cell: width / 300 });
  const scene = ground.stage({ x: 0, y: height / 2 - (width / 480) * 165, scale: width / 480 });
  for (const mirror of [false, true]) {
    const half = scene.stage({ mirror });
    // Legs of the mask, and the raffia between them.
    half.limb(
      [
        [30, 96, 11],
        [42, 56, 9],
        [44, 16, 8],
      ],
      { height: 13, blend: 2 },
    );
    half.limb(
      [
        [12, 92, 9],
        [16, 56, 7],
        [16, 20, 6],
      ],
      { height: 8 },
    );
    for (let at = 0; at < 7; at++)
      half.limb(
        [
          [3 + at * 7, 82, 3],
          [5 + at * 8.5, 46, 3],
          [6 + at * 9.4, 18 + (at % 3) * 3, 1.2],
        ],
        { height: 5, base: 1 },
      );
    half.dome([22, 118], [26, 22], { height: 17, blend: 3 });
    half.limb(
      [
        [22, 128, 15],
        [27, 104, 13],
        [29, 84, 6],
      ],
      { height: 22, blend: 3 },
    );
    half.dome([29, 82], [3, 3], { height: 3, base: 13 });
    // Cheeks, ear like a leaf, rows of brass nails.
    half.dome([18, 232], [26, 42], { height: 22, blend: 4 });
    half.lay(
      [
        [40, 246],
        [56, 258],
        [50, 232],
        [40, 218],
      ],
      { height: 12, round: 6, soft: true },
    );
    half.groove(
      [
        [43, 242, 1.4],
        [50, 248, 1.2],
        [46, 232, 1],
      ],
      3,
    );
    half.dome([20, 240], [8, 3.4], { height: 4, base: 20, turn: 0.3 });
    half.groove(
      [
        [13, 239, 0.8],
        [20, 241.6, 1.1],
        [27, 242, 0.8],
      ],
      3,
    );
    for (const [radius, count] of [
      [30, 7],
      [37, 8],
    ] as const)
      for (let at = 0; at < count; at++) {
        const angle = -1.25 + (at / count) * 1.7;
        half.dome([14 + Math.cos(angle) * radius * 0.75, 228 + Math.sin(angle) * radius], [1.9, 1.9], {
          height: 3,
          base: 14,
        });
      }
    for (let row = 0; row < 4; row++)
      half.groove(
        [
          [0, 264 + row * 9, 1.2],
          [14, 266 + row * 8, 1.2],
          [27 - row * 4, 258 + row * 8, 0.8],
        ],
        2.4,
      );
    for (let row = 0; row < 3; row++)
      for (let at = 0; at < 3; at++) {
        const [x, y] = [10 + at * 9 + row * 2, 142 - row * 9];
        half.lay(
          [
            [x - 4, y],
            [x, y + 4],
            [x + 4, y],
            [x, y - 4],
          ],
          { height: 3, base: 15, round: 3 },
        );
      }
    // A palm frond at either side, as the feasts have them.
    half.limb(
      [
        [112, 46, 3],
        [134, 150, 2.6],
        [128, 268, 1.4],
      ],
      { height: 4 },
    );
    for (let at = 0; at < 13; at++) {
      const t = at / 12;
      const [x, y] = [112 + 32 * Math.sin(t * 2.6) * 0.8 + t * 8, 64 + t * 200];
      for (const way of [-1, 1])
        half.limb(
          [
            [x, y, 1.4],
            [x + way * 20, y + 12, 3.2],
            [x + way * 34, y + 14 + t * 8, 0.5],
          ],
          { height: 4 },
        );
    }
  }
  scene
    .limb(
      [
        [0, 196, 15],
        [0, 160, 14],
        [0, 132, 22],
      ],
      { height: 18, blend: 3 },
    )
    .lay(
      [
        [-18, 262],
        [18, 262],
        [12, 306],
        [0, 318],
        [-12, 306],
      ],
      { height: 15, round: 14, soft: true },
    )
    .limb(
      [
        [0, 256, 5],
        [0, 284, 4.6],
        [0, 312, 3],
      ],
      { height: 12, base: 9 },
    )
    .limb(
      [
        [0, 262, 5],
        [0, 232, 7.4],
        [0, 204, 9],
        [0, 192, 6],
      ],
      { height: 14, base: 18, blend: 2 },
    )
    .limb(
      [
        [-9, 186, 3.4],
        [0, 184, 4],
        [9, 186, 3.4],
      ],
      { height: 8, base: 10 },
    );
  for (let ring = 0; ring < 4; ring++)
    scene.limb(
      [
        [-16, 170 - ring * 7, 2],
        [0, 167 - ring * 7, 2.2],
        [16, 170 - ring * 7, 2],
      ],
      { height: 6, base: 13 },
    );
  const metal = metalFinish(surfaces[0]!.colour, surfaces[1]?.colour ?? '#4a3018', width * 0.009);
  return [
    part('cloth', '#2a2320', panel(width, height, 8, 8)),
    surfacePart(surfaces, 0, reliefSheet(ground, { triangles: 4200, paint: metal, keep: raised(ground) })),
  ];
};

/** Keeps only what stands over the ground. */
export function raised(
  { grid, size }: ReliefGround,
  least = size.width * 0.0006,
): (x: number, y: number) => boolean {
  return (x, y) => {
    const column = Math.min(grid.columns, Math.round((x + size.width / 2) / grid.cell));
    return (
      grid.heights[Math.min(grid.rows, Math.round(y / grid.cell)) * (grid.columns + 1) + column]! > least
    );
  };
}
