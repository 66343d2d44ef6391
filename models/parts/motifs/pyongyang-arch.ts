import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** The Arch of Triumph in Pyongyang from the front, 2 wide about x = 0, standing on y = 0, about 1.5 high. */
export function pyongyangArch(light: string, middle: string, dark: string): Drawing {
  const block = (half: number, from: number, to: number, colour: string, slope = 0): Mark => ({
    outline: [
      [-half, from],
      [half, from],
      [half - slope, to],
      [-half + slope, to],
    ],
    colour,
  });
  const arch = (half: number, spring: number, x = 0): Vector2[] => [
    [x - half, 0],
    [x + half, 0],
    ...Array.from({ length: 11 }, (_, at): Vector2 => {
      const angle = (at / 10) * Math.PI;
      return [x + Math.cos(angle) * half, spring + Math.sin(angle) * half];
    }),
  ];
  const line = (x0: number, y0: number, x1: number, y1: number, width: number, colour: string): Mark => ({
    outline: stroke(
      [
        [x0, y0],
        [x1, y1],
      ],
      width,
    ),
    colour,
  });
  const eaves: Mark[] = (
    [
      [0.86, 0.98, 1.05],
      [0.72, 1.14, 1.2],
      [0.58, 1.28, 1.34],
    ] as const
  ).flatMap(([half, from, to]) => [
    block(half - 0.06, from - 0.1, from, middle),
    block(half, from, to, light, 0.02),
    line(-half, from, half, from, 0.012, dark),
  ]);
  return [
    block(1, 0, 0.07, middle),
    block(0.94, 0.07, 0.9, light),
    // Four pillars stand a little before the wall.
    ...[-0.84, -0.46, 0.46, 0.84].map((x): Mark => ({
      outline: [
        [x - 0.1, 0.07],
        [x + 0.1, 0.07],
        [x + 0.09, 0.84],
        [x - 0.09, 0.84],
      ],
      colour: middle,
    })),
    ...[-0.84, -0.46, 0.46, 0.84].map((x) => line(x - 0.085, 0.1, x - 0.08, 0.82, 0.018, light)),
    block(0.97, 0.84, 0.9, middle),
    { outline: arch(0.34, 0.38).map(([x, y]): Vector2 => [x, y + 0.02]), colour: middle },
    { outline: arch(0.28, 0.36), colour: dark },
    { outline: arch(0.2, 0.3), colour: middle },
    { outline: arch(0.165, 0.28), colour: dark },
    ...[-0.65, 0.65].map((x): Mark => ({
      outline: [
        [x - 0.07, 0.2],
        [x + 0.07, 0.2],
        [x + 0.07, 0.66],
        [x - 0.07, 0.66],
      ],
      colour: middle,
    })),
    ...[-0.65, 0.65].map((x): Mark => ({
      outline: [
        [x - 0.045, 0.24],
        [x + 0.045, 0.24],
        [x + 0.045, 0.62],
        [x - 0.045, 0.62],
      ],
      colour: dark,
    })),
    ...eaves,
    block(0.42, 1.34, 1.42, middle),
    block(0.46, 1.42, 1.46, light),
  ];
}
