import { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../../kit/relief/relief-sheet.ts';
import { part } from '../../../kit/model.ts';
import { panel } from '../../../parts/panel.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import { colouredFinish } from '../../../parts/relief/finish.ts';
import {
  reliefMortar,
  reliefPounder,
  reliefSitter,
  reliefStander,
} from '../../../parts/relief/relief-person.ts';
import { reliefTree } from '../../../parts/relief/relief-plants.ts';
import type { Scene } from './scene.ts';

const [earth, skin, straw, wood, leaf] = ['#7d5231', '#4a2f20', '#b08a4e', '#5c3c24', '#5a5a34'];

/** Two women at a mortar; a man and a child under a thatched roof: coloured resin on a metal plate. Drawn 350 × 280. */
export const village: Scene = ({ width, height, surfaces }) => {
  const plate = surfaces[0]!;
  const ground = new ReliefGround({ width, height, cell: width / 290 }, plate.colour);
  const scene = ground.stage({ scale: width / 350 });
  const low = { height: 5, round: 8 };
  scene.lay(
    [
      [-176, -2],
      [-176, 52],
      [-120, 60],
      [-40, 50],
      [40, 58],
      [120, 50],
      [176, 58],
      [176, -2],
    ],
    { ...low, colour: earth },
  );
  reliefTree(scene.stage({ x: -128, y: 62, scale: 1.75, flatten: 0.55 }), { wood: wood, leaf: leaf });
  // The hut: posts, wall of poles, a roof of straw in three courses.
  for (const x of [28, 82, 138])
    scene.limb(
      [
        [x, 50, 4],
        [x, 128, 3.4],
      ],
      { height: 9, steps: 1, colour: wood },
    );
  for (let at = 0; at < 13; at++)
    scene.limb(
      [
        [34 + at * 8, 52, 3.6],
        [34 + at * 8, 120, 3.6],
      ],
      { height: 3, base: 1, steps: 1, colour: at % 3 === 0 ? '#6d4a2c' : wood },
    );
  for (const [course, [y, half, high]] of (
    [
      [118, 84, 9],
      [150, 62, 12],
      [182, 38, 15],
    ] as const
  ).entries()) {
    scene.lay(
      [
        [83 - half, y],
        [83 + half, y],
        [83 + half * 0.45, y + 56 - course * 6],
        [83 - half * 0.45, y + 56 - course * 6],
      ],
      { height: high, round: 9, colour: straw },
    );
    for (let at = 0; at < 30 - course * 7; at++) {
      const t = at / (29 - course * 7) - 0.5;
      scene.limb(
        [
          [83 + t * half * 1.1, y + 34, 1],
          [83 + t * half * 2 + Math.sin(at * 5) * 2, y - 5 - (at % 3) * 3, 1.8],
        ],
        {
          height: 3.4,
          base: high - 1,
          steps: 1,
          colour: at % 4 === 0 ? '#8f6c38' : at % 3 === 0 ? '#c7a263' : straw,
        },
      );
    }
  }
  scene.limb(
    [
      [83, 226, 6],
      [83, 236, 3],
    ],
    { height: 16, steps: 1, colour: '#8f6c38' },
  );
  reliefPounder(scene.stage({ x: -128, y: 16, scale: 1.3, flatten: 0.85 }), {
    skin: skin,
    cloth: '#8c3b2c',
    trim: '#c08a3e',
  });
  reliefPounder(scene.stage({ x: -32, y: 14, scale: 1.26, flatten: 0.85, mirror: true }), {
    skin: skin,
    cloth: '#3f5a63',
    trim: '#b9a06a',
  });
  reliefMortar(scene.stage({ x: -80, y: 8, scale: 1.3 }), '#6a4528');
  reliefSitter(scene.stage({ x: 88, y: 20, scale: 1.45, flatten: 0.85, mirror: true }), {
    skin: skin,
    cloth: '#6d5a3a',
    trim: '#3f2c1e',
  });
  reliefStander(scene.stage({ x: 46, y: 18, scale: 0.72 }), {
    skin: skin,
    cloth: '#a8622f',
    trim: '#2e2018',
  });
  for (const [x, y] of [
    [138, 20],
    [152, 16],
  ] as const)
    scene
      .dome([x, y + 4], [10, 8], { height: 10, colour: '#8a5a35' })
      .dome([x, y + 12], [5, 2.4], { height: 9, base: 2, colour: '#4a2f20' });
  const shape = reliefSheet(ground, {
    triangles: 4700,
    keep: (x, y) => ground.grid.heights[near(ground, x, y)]! > width * 0.0005,
    keepColourEdges: true,
    paint: colouredFinish(width * 0.012),
  });
  return [
    surfacePart(surfaces, 0, panel(width, height, 8, 8)),
    part(surfaces[1]?.material ?? 'plastic', '#ffffff', shape),
  ];
};

function near({ grid, size }: ReliefGround, x: number, y: number): number {
  const column = Math.round((x + size.width / 2) / grid.cell);
  return Math.round(y / grid.cell) * (grid.columns + 1) + column;
}
