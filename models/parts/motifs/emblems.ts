import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { disc } from './flower-head.ts';
import { leafMark } from './foliage.ts';
import { placeDrawing } from '../../kit/drawing/drawing.ts';

/** A plain coronet, about one unit to either side; no crown of a real house. */
export function coronet(gold: string, dark: string): Drawing {
  const body: Vector2[] = [
    [-0.62, -0.4],
    [0.62, -0.4],
    [0.6, -0.2],
    [0.86, 0.36],
    [0.4, 0.02],
    [0, 0.5],
    [-0.4, 0.02],
    [-0.86, 0.36],
    [-0.6, -0.2],
  ];
  return [
    { outline: body, colour: gold },
    {
      outline: stroke(
        [
          [-0.58, -0.3],
          [0, -0.34],
          [0.58, -0.3],
        ],
        0.06,
      ),
      colour: dark,
    },
    ...[-0.86, 0, 0.86].map((x): Mark => ({
      outline: disc(x, x === 0 ? 0.58 : 0.44, 0.11, 9),
      colour: gold,
    })),
    ...[-0.34, 0, 0.34].map((x): Mark => ({ outline: disc(x, -0.16, 0.06, 6), colour: dark })),
  ];
}

/** A plain shield with upright bars, for a seal that is not copied; within radius 1. */
export function barredShield(line: string, ground: string, bar: string): Drawing {
  const shield = (k: number): Vector2[] => [
    [-0.56 * k, 0.62 * k],
    [0, 0.7 * k],
    [0.56 * k, 0.62 * k],
    [0.56 * k, 0.02 * k],
    [0.38 * k, -0.44 * k],
    [0, -0.74 * k],
    [-0.38 * k, -0.44 * k],
    [-0.56 * k, 0.02 * k],
  ];
  const bars = [-0.36, -0.12, 0.12, 0.36].map((x): Mark => ({
    outline: [
      [x - 0.055, 0.26],
      [x + 0.055, 0.26],
      [x + 0.055, -0.62 + Math.abs(x) * 0.75],
      [x - 0.055, -0.62 + Math.abs(x) * 0.75],
    ],
    colour: bar,
  }));
  return [
    { outline: shield(1), colour: line },
    { outline: shield(0.9), colour: ground },
    ...bars,
    {
      outline: [
        [-0.5, 0.3],
        [0.5, 0.3],
        [0.5, 0.55],
        [0, 0.62],
        [-0.5, 0.55],
      ],
      colour: bar,
    },
  ];
}

/** A wreath of leaves in pairs, open at the top, of radius 1: laurel-like. */
export function wreath(leaf: string, stem: string, pairs = 9, tie?: string): Drawing {
  const marks: Drawing[] = [];
  for (const side of [1, -1]) {
    const arc = Array.from({ length: 13 }, (_, at): Vector2 => {
      const turn = -Math.PI / 2 + side * (0.06 + (at / 12) * 2.72);
      return [Math.cos(turn) * 0.9, Math.sin(turn) * 0.9];
    });
    marks.push([{ outline: stroke(arc, (t) => 0.035 * (1 - 0.6 * t)), colour: stem }]);
    const blade = leafMark(leaf, 0.42);
    for (let at = 0; at < pairs; at++) {
      const turn = -Math.PI / 2 + side * (0.16 + (at / pairs) * 2.62);
      const along = turn + (side > 0 ? 0 : Math.PI);
      for (const lean of [-0.55, 0.55])
        marks.push(
          placeDrawing(blade, {
            x: Math.cos(turn) * 0.9,
            y: Math.sin(turn) * 0.9,
            scale: 0.27 - 0.06 * (at / pairs),
            turn: along + lean,
          }),
        );
    }
  }
  if (tie)
    marks.push([
      {
        outline: stroke(
          [
            [-0.2, -1.06],
            [-0.02, -0.9],
            [0.2, -1.06],
          ],
          0.07,
        ),
        colour: tie,
      },
      { outline: disc(0, -0.9, 0.07, 8), colour: tie },
    ]);
  return marks.flat();
}

/** A miner's two hammers crossed, for embossing: two outlines within radius 1. */
export const crossedHammers: readonly (readonly Vector2[])[] = [1, -1].map((side) => {
  const turned = (points: readonly Vector2[]) =>
    points.map(([x, y]): Vector2 => {
      const [c, s] = [Math.cos(side * 0.72), Math.sin(side * 0.72)];
      return [c * x - s * y, s * x + c * y];
    });
  return turned([
    [-0.07, -0.95],
    [0.07, -0.95],
    [0.06, 0.5],
    [0.36, 0.5],
    [side > 0 ? 0.36 : 0.5, 0.62],
    [0.36, 0.82],
    [-0.36, 0.82],
    [side > 0 ? -0.5 : -0.36, 0.66],
    [-0.36, 0.5],
    [-0.06, 0.5],
  ]);
});

/** A spruce standing on y = 0, one unit high. */
export const spruce: readonly Vector2[] = [
  [-0.05, 0],
  [0.05, 0],
  [0.05, 0.12],
  [0.34, 0.1],
  [0.16, 0.36],
  [0.26, 0.35],
  [0.11, 0.62],
  [0.17, 0.62],
  [0, 1],
  [-0.17, 0.62],
  [-0.11, 0.62],
  [-0.26, 0.35],
  [-0.16, 0.36],
  [-0.34, 0.1],
  [-0.05, 0.12],
];
