import { fractalNoise } from '../../../kit/noise.ts';
import { part } from '../../../kit/model.ts';
import { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../../kit/relief/relief-sheet.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import { colouredFinish } from '../../../parts/relief/finish.ts';
import { reliefCloud } from '../../../parts/relief/relief-clouds.ts';
import { reliefPine } from '../../../parts/relief/relief-plants.ts';
import { reliefCrane } from '../../../parts/relief/relief-signs.ts';
import type { Scene } from './scene.ts';

const [jade, deep, coral, amber, white, lapis, rock] = [
  '#86ab93',
  '#557f66',
  '#b4523f',
  '#d39a3c',
  '#e8e6dc',
  '#3d5a8c',
  '#a28e6e',
];

/** A happy land of many stones: jade peaks, a pavilion with a coral roof, pines, cranes and water. Drawn 640 × 430. */
export const paradise: Scene = ({ width, height }) => {
  const ground = new ReliefGround({ width, height, cell: width / 320 }, '#d9d2bf');
  const scene = ground.stage({ scale: width / 640 });
  scene.dome([214, 356], [30, 30], { height: 9, colour: coral });
  const peak = (x: number, top: number, half: number, high: number, colour: string): void => {
    const outline: Vector2[] = [];
    for (let at = 0; at <= 16; at++) {
      const t = at / 16;
      const arch = Math.max(0, 1 - Math.abs(t * 2 - 1) ** 1.5);
      outline.push([
        x - half + t * half * 2,
        70 + (top - 70) * arch + 12 * (fractalNoise(x + t * 11, high, 2) - 0.5),
      ]);
    }
    scene.lay([[x - half, 20], ...outline, [x + half, 20]], { height: high, round: 15, colour });
    for (const lean of [-0.55, -0.15, 0.25, 0.6])
      scene.groove(
        [
          [x + lean * 8, top - 16, 1.6],
          [x + lean * half * 0.6, (top + 70) / 2, 3],
          [x + lean * half * 0.9, 84, 1.2],
        ],
        4,
      );
  };
  peak(-230, 270, 76, 7, '#a9bfa9');
  peak(10, 318, 84, 8, '#a3bda6');
  peak(120, 262, 74, 10, jade);
  peak(-130, 330, 80, 13, jade);
  peak(-270, 196, 86, 15, deep);
  peak(250, 226, 92, 14, deep);
  scene.limb(
    [
      [-62, 262, 7],
      [-66, 190, 9],
      [-58, 120, 12],
      [-52, 66, 20],
    ],
    { height: 13, colour: white },
  );
  for (const x of [-70, -64, -58, -52])
    scene.groove(
      [
        [x, 240, 0.8],
        [x - 4, 160, 1],
        [x + 2, 84, 1],
      ],
      2.2,
    );
  for (const [x, y, size, mirror] of [
    [-190, 248, 1.3, false],
    [40, 286, 1.1, true],
    [190, 300, 1.2, true],
    [-280, 330, 1, false],
  ] as const)
    reliefCloud(scene.stage({ x, y, scale: size, mirror, lift: 5 }), 7, white);
  scene.lay(
    [
      [-322, -2],
      [-322, 56],
      [-220, 66],
      [-100, 52],
      [0, 60],
      [120, 50],
      [230, 66],
      [322, 54],
      [322, -2],
    ],
    { height: 10, round: 14, colour: lapis },
  );
  for (let row = 0; row < 4; row++)
    for (let at = 0; at < 15; at++) {
      const x = -304 + at * 43 + (row % 2) * 20;
      scene.limb(
        [
          [x - 16, 8 + row * 11, 1.2],
          [x, 13 + row * 11, 2.4],
          [x + 16, 8 + row * 11, 1.2],
        ],
        { height: 3.6, base: 9, colour: '#6f8cb4' },
      );
    }
  for (const [x, y, rx, ry] of [
    [70, 62, 104, 34],
    [190, 52, 70, 24],
    [-250, 54, 64, 26],
  ] as const)
    scene.lay(
      Array.from({ length: 12 }, (_, at): Vector2 => {
        const angle = (at / 12) * 2 * Math.PI;
        const reach = 1 + 0.14 * Math.sin(at * 2.9 + x);
        return [x + Math.cos(angle) * rx * reach, y + Math.sin(angle) * ry * reach];
      }),
      { height: 18, round: 18, colour: rock },
    );
  pavilion(scene.stage({ x: 80, y: 78, lift: 16 }));
  reliefPine(scene.stage({ x: 196, y: 62, scale: 1.75, lift: 12, flatten: 0.8 }), {
    wood: '#6a4a30',
    leaf: '#3f6b4e',
  });
  reliefPine(scene.stage({ x: -258, y: 66, scale: 1.5, lift: 10, flatten: 0.8, mirror: true }), {
    wood: '#6a4a30',
    leaf: '#47765a',
  });
  reliefCrane(scene.stage({ x: -166, y: 42, scale: 0.86, lift: 10 }));
  reliefCrane(scene.stage({ x: -108, y: 36, scale: 0.7, lift: 10, mirror: true }));
  for (let at = 0; at < 22; at++) {
    const [x, y] = [-20 + ((at * 61) % 250), 44 + ((at * 29) % 34)];
    const colour = [coral, amber, white, '#c98aa0'][at % 4]!;
    for (let petal = 0; petal < 5; petal++)
      scene.dome([x + Math.cos(petal * 1.257) * 3.4, y + Math.sin(petal * 1.257) * 3.4], [3.2, 3.2], {
        height: 5,
        base: 17,
        colour,
      });
  }
  const finish = colouredFinish(width * 0.011, 0.16);
  return [
    part('jade', '#ffffff', reliefSheet(ground, { triangles: 5000, keepColourEdges: true, paint: finish })),
  ];
};

function pavilion(at: ReliefGround): void {
  const roof = (y: number, half: number, rise: number): void => {
    at.lay(
      [
        [-half, y + 7],
        [-half * 0.86, y],
        [half * 0.86, y],
        [half, y + 7],
        [half * 0.5, y + rise * 0.55],
        [half * 0.34, y + rise],
        [-half * 0.34, y + rise],
        [-half * 0.5, y + rise * 0.55],
      ],
      { height: 13, round: 7, colour: coral },
    );
    for (let tile = -4; tile <= 4; tile++)
      at.groove(
        [
          [tile * half * 0.19, y + 1, 0.9],
          [tile * half * 0.08, y + rise - 2, 0.7],
        ],
        2.2,
        undefined,
        1,
      );
    at.limb(
      [
        [-half, y + 8, 1.4],
        [-half * 0.5, y + 1.6, 1.6],
        [0, y, 1.6],
        [half * 0.5, y + 1.6, 1.6],
        [half, y + 8, 1.4],
      ],
      { height: 5, base: 10, colour: amber },
    );
  };
  at.lay(
    [
      [-52, 0],
      [52, 0],
      [48, 9],
      [-48, 9],
    ],
    { height: 12, round: 2, colour: white },
  );
  at.lay(
    [
      [-38, 8],
      [38, 8],
      [38, 44],
      [-38, 44],
    ],
    { height: 5, round: 2, colour: '#c9b690' },
  );
  for (const x of [-38, -14, 14, 38])
    at.limb(
      [
        [x, 8, 3.2],
        [x, 44, 3],
      ],
      { height: 9, steps: 1, colour: amber },
    );
  roof(42, 62, 24);
  at.lay(
    [
      [-24, 64],
      [24, 64],
      [24, 78],
      [-24, 78],
    ],
    { height: 6, round: 2, colour: '#c9b690' },
  );
  for (const x of [-22, 0, 22])
    at.limb(
      [
        [x, 64, 2.4],
        [x, 78, 2.2],
      ],
      { height: 9, steps: 1, colour: amber },
    );
  roof(76, 44, 24);
  at.dome([0, 103], [4, 5], { height: 13, colour: amber });
}
