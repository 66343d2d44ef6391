import { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../../kit/relief/relief-sheet.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import { metalFinish } from '../../../parts/relief/finish.ts';
import { reliefCloud } from '../../../parts/relief/relief-clouds.ts';
import { reliefPine } from '../../../parts/relief/relief-plants.ts';
import { reliefCrane, reliefDeer, reliefTurtle } from '../../../parts/relief/relief-signs.ts';
import type { Scene } from './scene.ts';

/** Sun, pine, crane, deer and turtle by the water. Drawn 460 × 360. */
export const longLife: Scene = ({ width, height, surfaces }) => {
  const ground = new ReliefGround({ width, height, cell: width / 280 });
  const scene = ground.stage({ scale: width / 460 });
  scene.dome([-140, 292], [38, 38], { height: 9 });
  scene.dome([-140, 292], [31, 31], { height: 11 });
  reliefCloud(scene.stage({ x: -92, y: 276, scale: 1.05 }), 9);
  reliefCloud(scene.stage({ x: -40, y: 322, scale: 0.7 }), 7);
  reliefCloud(scene.stage({ x: 170, y: 318, scale: 0.8, mirror: true }), 7);
  for (const [x, top, half] of [
    [-205, 170, 40],
    [-160, 214, 48],
    [-100, 180, 46],
    [-40, 156, 44],
  ] as const)
    scene.lay(
      [
        [x - half, 60],
        [x - half * 0.5, top - 30],
        [x, top],
        [x + half * 0.42, top - 44],
        [x + half, 60],
      ],
      { height: 6, round: 16 },
    );
  // Water: rows of waves, each a low arch.
  for (let row = 0; row < 5; row++)
    for (let at = 0; at < 17; at++) {
      const x = -236 + at * 29 + (row % 2) * 14;
      scene.limb(
        [
          [x - 14, 8 + row * 9, 1],
          [x - 4, 15 + row * 9, 2.2],
          [x + 6, 14 + row * 9, 2],
          [x + 11, 8 + row * 9, 1],
        ],
        { height: 4, base: 1 },
      );
    }
  for (const [x, y, rx, ry] of [
    [150, 34, 92, 30],
    [80, 22, 60, 22],
    [206, 58, 52, 30],
    [-190, 30, 66, 26],
  ] as const)
    scene.lay(
      Array.from({ length: 11 }, (_, at) => {
        const angle = (at / 11) * 2 * Math.PI;
        const reach = 1 + 0.16 * Math.sin(at * 2.7 + x);
        return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach] as const;
      }),
      { height: 11, round: 14 },
    );
  reliefPine(scene.stage({ x: 160, y: 56, scale: 2.6, flatten: 0.75 }));
  reliefDeer(scene.stage({ x: 52, y: 40, scale: 1.2, mirror: true }));
  reliefCrane(scene.stage({ x: -62, y: 54, scale: 1.35 }));
  reliefTurtle(scene.stage({ x: -170, y: 44, scale: 1.05 }));
  const metal = surfaces[0]!;
  return [
    surfacePart(
      surfaces,
      0,
      reliefSheet(ground, { triangles: 4600, paint: metalFinish(metal.colour, '#7a4f18', width * 0.01) }),
    ),
  ];
};
