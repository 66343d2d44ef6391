import { lathe } from '../../../kit/lathe.ts';
import { ReliefGround } from '../../../kit/relief/relief-ground.ts';
import { reliefSheet } from '../../../kit/relief/relief-sheet.ts';
import { surfacePart } from '../../../kit/surface-part.ts';
import { mixColours, parseColour, shade } from '../../../kit/colour.ts';
import { carvedFinish } from '../../../parts/relief/finish.ts';
import type { Scene } from './scene.ts';

/** A sun whose rays are straight and waved by turns, in a round rim of cut triangles. Drawn 450 across. */
export const sun: Scene = ({ width, depth, surfaces }) => {
  const ground = new ReliefGround({ width, height: width, cell: width / 250 });
  const scene = ground.stage({ y: width / 2, scale: width / 450 });
  const pale = (surfaces[1] ?? surfaces[0]!).colour;
  const rays = 16;
  for (let at = 0; at < rays; at++) {
    const ray = scene.stage({ turn: (at / rays) * 2 * Math.PI });
    const isWaved = at % 2 === 1;
    if (isWaved)
      ray.limb(
        [
          [0, 76, 12],
          [7, 104, 11],
          [-7, 132, 8.5],
          [4, 158, 5],
          [0, 180, 0.8],
        ],
        { height: 15, colour: pale },
      );
    else
      ray.lay(
        [
          [-17, 74],
          [17, 74],
          [0, 192],
        ],
        { height: 18, round: 15, colour: pale },
      );
    ray.lay(
      [
        [-14, 214],
        [14, 214],
        [0, 196],
      ],
      { height: 7, round: 7 },
    );
    ray.stage({ turn: Math.PI / rays }).lay(
      [
        [-13, 197],
        [13, 197],
        [0, 213],
      ],
      { height: 5, round: 6 },
    );
  }
  for (const [radius, high, half] of [
    [219, 12, 6],
    [76, 16, 5],
  ] as const)
    scene.limb(
      Array.from({ length: 49 }, (_, at) => {
        const angle = (at / 48) * 2 * Math.PI;
        return [Math.cos(angle) * radius, Math.sin(angle) * radius, half] as const;
      }),
      { height: high, steps: 96 },
    );
  scene.dome([0, 0], [68, 68], { height: 30, colour: pale });
  // The disc is cut in a spiral of petals, as turned and carved bosses are.
  for (const ring of [20, 38, 54])
    for (let at = 0; at < 12; at++) {
      const turn = (at / 12) * 2 * Math.PI + ring * 0.03;
      const bend = (reach: number, shift: number) =>
        [Math.cos(turn + shift) * reach, Math.sin(turn + shift) * reach, 1.3] as const;
      scene.groove([bend(ring - 8, 0), bend(ring, 0.13), bend(ring + 8, 0)], 2.4);
    }
  const radius = width / 2;
  const dark = carvedFinish(surfaces[0]!.colour, width * 0.014, 'level');
  const front = reliefSheet(ground, {
    triangles: 4400,
    keep: (x, y) => Math.hypot(x, y - radius) < radius * 0.985,
    keepColourEdges: true,
    paint: (place) => {
      const stained = dark(place);
      const isPale = place.colour[0] < 0.999;
      if (!isPale) return stained;
      const ratio = parseColour(surfaces[0]!.colour);
      const lit = stained.map((value, i) => (value / ratio[i]!) * place.colour[i]!) as [
        number,
        number,
        number,
      ];
      return mixColours(
        lit,
        shade(place.colour, 0.4),
        Math.max(0, Math.min(1, place.hollow / (width * 0.02))),
      );
    },
  });
  const back = lathe(
    [
      [0, -depth * 0.4],
      [radius * 0.94, -depth * 0.4],
      [radius, -depth * 0.2],
      [radius, -depth * 0.02],
      [radius * 0.978, depth * 0.02],
      [radius * 0.9, -depth * 0.05],
      [0, -depth * 0.05],
    ],
    { segments: 56 },
  )
    .turn('x', Math.PI / 2)
    .move(0, radius, 0);
  return [surfacePart(surfaces, 0, front), surfacePart(surfaces, 0, back)];
};
