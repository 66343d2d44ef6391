import { placeDrawing, type Drawing } from '../../../kit/drawing/drawing.ts';
import { stroke } from '../../../kit/drawing/stroke.ts';
import { fieldMarks } from '../../../kit/drawing/stroke-marks.ts';
import { tone } from '../../../kit/drawing/tone.ts';
import { washUp } from '../../../kit/drawing/wash.ts';
import { circle } from '../../../kit/outlines.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import { bamboo } from '../../../parts/motifs/bamboo.ts';
import { chrysanthemum } from '../../../parts/motifs/chrysanthemum.ts';
import { dove } from '../../../parts/motifs/flying-bird.ts';
import { leaf } from '../../../parts/motifs/leaf.ts';
import { petal } from '../../../parts/motifs/petal.ts';
import type { Vector2 } from '../../../kit/vector.ts';
import type { Scene, SceneFrame } from '../scene-frame.ts';

/** Bamboo in one colour on a white body, a rock at its foot. */
export function bambooAndRock({ put, palette }: SceneFrame): Scene {
  const blue = palette[1];
  const rock: Drawing = [
    {
      outline: [
        [-1, 0],
        [-0.86, 0.5],
        [-0.5, 0.86],
        [-0.3, 0.6],
        [0.02, 1],
        [0.3, 0.7],
        [0.6, 0.62],
        [0.9, 0.2],
        [1, 0],
      ],
      colour: washUp(tone(blue, 0.8), tone(blue, 1.6), 0, 1),
    },
    {
      outline: [
        [-0.5, 0.86],
        [-0.3, 0.6],
        [-0.36, 0.1],
        [-0.56, 0.3],
      ],
      colour: tone(blue, 0.7),
    },
    {
      outline: [
        [0.02, 1],
        [0.3, 0.7],
        [0.2, 0.2],
        [0.02, 0.5],
      ],
      colour: tone(blue, 0.75),
    },
  ];
  const grove = (angle: number): Drawing => [
    ...put(bamboo(tone(blue, 1.45), -0.1), { angle, x: 0.12, height: 0.16, size: 0.44 }),
    ...put(bamboo(blue, 0.1), { angle, x: -0.03, height: 0.14, size: 0.5 }),
    ...put(bamboo(tone(blue, 1.2), -0.06), { angle, x: -0.14, height: 0.15, size: 0.4 }),
    ...put(rock, { angle, x: 0.04, height: 0.135, size: 0.085 }),
  ];
  return { drawing: [...grove(0), ...grove(Math.PI)] };
}

/** A garden that runs all round: trees with fruit, deer, birds and flowers on a meadow, in the tones of old faience. */
export function earthlyParadise({ put, palette, vessel }: SceneFrame): Scene {
  const [, blue, green] = palette;
  const ochre = '#d9a441';
  const half = Math.PI * vessel.radius;
  const meadow: Vector2[] = Array.from({ length: 49 }, (_, row) => [
    -half + (row / 48) * 2 * half,
    (0.27 + 0.022 * Math.sin((row / 48) * 14 * Math.PI)) * vessel.height,
  ]);
  const crown = (fruit: string): Drawing => [
    {
      outline: stroke(
        [
          [0, 0],
          [0.03, 0.2],
          [0, 0.42],
        ],
        (t) => 0.075 * (1 - t * 0.5),
      ),
      colour: tone(blue, 0.75),
    },
    ...(
      [
        [0, 0.66, 0.3],
        [-0.24, 0.52, 0.2],
        [0.24, 0.52, 0.2],
      ] as const
    ).flatMap(([x, y, reach]): Drawing => [
      { outline: circle(reach, 10).map(([px, py]) => [px + x, py + y] as const), colour: tone(green, 0.72) },
      {
        outline: circle(reach * 0.78, 8).map(([px, py]) => [px + x - 0.03, py + y + 0.04] as const),
        colour: green,
      },
    ]),
    ...(
      [
        [-0.1, 0.74],
        [0.12, 0.64],
        [-0.26, 0.5],
        [0.26, 0.5],
        [0.02, 0.44],
        [0.04, 0.82],
      ] as const
    ).map(([x, y]) => ({
      outline: circle(0.055, 6).map(([px, py]) => [px + x, py + y] as const),
      colour: fruit,
    })),
  ];
  const deer: Drawing = [
    {
      outline: smoothPath<Vector2>(
        [
          [-0.5, 0.5],
          [-0.5, 0.28],
          [-0.2, 0.3],
          [0.2, 0.28],
          [0.34, 0.5],
          [0.56, 0.8],
          [0.74, 0.78],
          [0.58, 0.92],
          [0.42, 0.92],
          [0.2, 0.6],
          [-0.2, 0.6],
        ],
        26,
        true,
      ),
      colour: washUp(tone(ochre, 1.25), tone(ochre, 0.8), 0.25, 0.7),
    },
    ...(
      [
        [-0.44, -0.46],
        [-0.34, -0.28],
        [0.2, 0.16],
        [0.28, 0.36],
      ] as const
    ).map(([top, low]) => ({
      outline: stroke(
        [
          [top, 0.36],
          [low, 0.16],
          [low + 0.02, 0],
        ],
        (t) => 0.08 * (1 - t * 0.6),
      ),
      colour: tone(ochre, 0.75),
    })),
    ...[0, 0.09].flatMap((x): Drawing => [
      {
        outline: stroke(
          [
            [0.46 + x * 0.4, 0.9],
            [0.38 + x * 2, 1.08],
            [0.44 + x * 2.4, 1.28],
          ],
          0.03,
        ),
        colour: blue,
      },
      {
        outline: stroke(
          [
            [0.4 + x * 2, 1.1],
            [0.3 + x * 2, 1.2],
          ],
          0.025,
        ),
        colour: blue,
      },
    ]),
    { outline: circle(0.022, 5).map(([x, y]) => [x + 0.58, y + 0.86] as const), colour: '#1f2a3a' },
  ];
  const flower = (colour: string): Drawing => [
    {
      outline: stroke(
        [
          [0, 0],
          [0.05, 0.5],
          [0, 1],
        ],
        0.07,
      ),
      colour: green,
    },
    ...placeDrawing(leaf({ colour: green, veins: 0 }), { y: 0.15, scale: 0.5, turn: 0.9 }),
    ...placeDrawing(leaf({ colour: green, veins: 0 }), { y: 0.3, scale: 0.5, turn: -0.9 }),
    ...placeDrawing(chrysanthemum({ petal: colour, shade: blue, heart: ochre, rings: 1 }), {
      y: 1.1,
      scale: 0.42,
    }),
  ];
  const tulip: Drawing = [
    {
      outline: stroke(
        [
          [0, 0],
          [-0.03, 0.6],
          [0, 1],
        ],
        0.06,
      ),
      colour: green,
    },
    ...placeDrawing(leaf({ colour: green, veins: 0, width: 0.3 }), { scale: 0.7, turn: 0.5 }),
    ...[-0.4, 0.4, 0].flatMap((turn) =>
      placeDrawing(
        [
          {
            outline: petal(0.55, 0.3, { tip: 'pointed', belly: 0.4 }),
            colour: washUp(tone(blue, 1.2), '#c96a4a', 0, 0.5),
          },
        ],
        { y: 0.95, turn },
      ),
    ),
  ];
  const bird = dove({ plumage: '#e8c970', shade: blue });
  const trees = [-2.35, -0.8, 0.8, 2.35] as const;
  return {
    drawing: [
      ...fieldMarks(
        meadow.map(([x]): Vector2 => [x, 0.13 * vessel.height]),
        meadow,
        washUp(tone(green, 0.8), tone(green, 1.35), 0.13 * vessel.height, 0.29 * vessel.height),
      ),
      ...trees.flatMap((angle, row) =>
        put(crown(row % 2 ? '#d9733a' : '#e8b53e'), { angle, height: 0.24, size: 0.46 }),
      ),
      ...(
        [
          [0, false],
          [1.6, true],
          [-1.6, true],
        ] as const
      ).flatMap(([angle, mirror]) => put(deer, { angle, height: 0.235, size: 0.2, mirror })),
      ...(
        [
          [-0.62, 0.58],
          [0.64, 0.6],
          [3.1, 0.56],
        ] as const
      ).flatMap(([angle, height], row) => put(bird, { angle, height, size: 0.085, mirror: row % 2 === 0 })),
      ...Array.from({ length: 6 }, (_, row) => (row / 6) * 2 * Math.PI + 0.35).flatMap((angle, row) =>
        put(row % 2 ? tulip : flower(row % 4 ? '#f2e6c4' : '#e8907a'), { angle, height: 0.2, size: 0.12 }),
      ),
    ],
  };
}
