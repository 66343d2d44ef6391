import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import { blend, tone } from '../../kit/drawing/tone.ts';
import { washAcross, washUp } from '../../kit/drawing/wash.ts';
import { circle } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { petal } from './petal.ts';
import type { Vector2 } from '../../kit/vector.ts';

export interface DoveColours {
  readonly plumage?: string;
  readonly shade?: string;
  readonly beak?: string;
}

/** A dove in flight to the right, about the origin and 2 long: wings raised, tail spread. */
export function dove(colours: DoveColours = {}): Drawing {
  const { plumage = '#fbfbf8', shade = '#9aa9b8', beak = '#d98d6a' } = colours;
  const wing = (root: Vector2, from: number, to: number, reach: number, dim: number): Drawing => {
    const quills = Array.from({ length: 7 }, (_, row) => {
      const t = row / 6;
      const length = reach * (1 - 0.42 * t);
      return placeDrawing(
        [
          { outline: petal(length, 0.2, { belly: 0.7, steps: 4 }), colour: shade },
          {
            outline: petal(length * 0.96, 0.15, { belly: 0.7, steps: 4 }),
            colour: washUp(blend(plumage, shade, 0.5 + dim), blend(plumage, shade, dim), 0.2, length),
          },
        ],
        { x: root[0] - 0.22 * t, y: root[1] - 0.03 * t, turn: from + (to - from) * t },
      );
    })
      .toReversed()
      .flat();
    const coverts = placeDrawing(
      [
        {
          outline: petal(reach * 0.56, 0.34, { belly: 0.5 }),
          colour: washUp(plumage, blend(plumage, shade, 0.35 + dim), 0, reach * 0.5),
        },
      ],
      { x: root[0] - 0.04, y: root[1] - 0.06, turn: (from + to) / 2 - 0.2 },
    );
    return [...quills, ...coverts];
  };
  const tail = [-0.36, 0.36, -0.18, 0.18, 0].flatMap((turn) =>
    placeDrawing(
      [
        { outline: petal(0.62, 0.2, { belly: 0.78, steps: 4 }), colour: shade },
        {
          outline: petal(0.59, 0.15, { belly: 0.78, steps: 4 }),
          colour: washUp(blend(plumage, shade, 0.5), plumage, 0, 0.5),
        },
      ],
      { x: -0.32, y: -0.03, turn: Math.PI / 2 + 0.15 + turn },
    ),
  );
  return [
    ...wing([0.24, 0.1], -0.62, 0.3, 0.86, 0.25),
    ...tail,
    {
      outline: smoothPath<Vector2>(
        [
          [0.86, 0.13],
          [0.76, 0.26],
          [0.6, 0.24],
          [0.42, 0.13],
          [0.05, 0.12],
          [-0.46, 0],
          [-0.1, -0.19],
          [0.3, -0.22],
          [0.62, -0.07],
        ],
        24,
        true,
      ),
      colour: washUp(blend(plumage, shade, 0.55), plumage, -0.22, 0.1),
    },
    ...wing([0.2, 0.06], -0.1, 1.05, 1, 0),
    {
      outline: [
        [0.84, 0.18],
        [0.97, 0.11],
        [0.84, 0.1],
      ],
      colour: beak,
    },
    { outline: circle(0.026, 6).map(([x, y]) => [x + 0.74, y + 0.17] as const), colour: tone(shade, 0.25) },
  ];
}

export interface GullColours {
  readonly white?: string;
  readonly grey?: string;
  readonly tips?: string;
  readonly beak?: string;
}

/** A gull on the wind, long wings bent, about the origin and 2 wide; it flies to the right. */
export function gull(colours: GullColours = {}): Drawing {
  const { white = '#fdfdfb', grey = '#8fa3b3', tips = '#28303a', beak = '#e2a33b' } = colours;
  const front = smoothPath<Vector2>(
    [
      [0.02, 0.08],
      [0.3, 0.34],
      [0.52, 0.44],
      [0.76, 0.4],
      [1.02, 0.2],
    ],
    10,
  );
  const back = smoothPath<Vector2>(
    [
      [1.02, 0.2],
      [0.78, 0.26],
      [0.52, 0.2],
      [0.28, 0.06],
      [0.04, -0.1],
    ],
    10,
  );
  const inner = back.map(([x, y], row): Vector2 => [x, y + 0.05 * Math.sin((row / 10) * Math.PI)]);
  const wing: Drawing = [
    { outline: [...front, ...back.slice(1)], colour: white },
    { outline: [...front, ...inner.slice(1)], colour: washAcross(white, grey, -0.05, 0.3) },
    {
      outline: [
        [0.74, 0.405],
        [0.9, 0.31],
        [1.06, 0.17],
        [0.9, 0.245],
        [0.76, 0.28],
      ],
      colour: tips,
    },
    { outline: circle(0.022, 5).map(([x, y]) => [x + 0.93, y + 0.25] as const), colour: white },
    {
      outline: [
        [0.3, 0.31],
        [0.52, 0.405],
        [0.74, 0.37],
        [0.52, 0.38],
      ],
      colour: white,
    },
  ];
  return [
    ...placeDrawing(wing, { scale: [-0.94, 1], turn: 0.12, x: -0.02 }),
    {
      outline: [
        [-0.14, -0.08],
        [-0.34, -0.14],
        [-0.38, -0.24],
        [-0.26, -0.26],
        [-0.08, -0.2],
      ],
      colour: tone(white, 0.93),
    },
    ...placeDrawing(wing, { turn: -0.06 }),
    {
      outline: smoothPath<Vector2>(
        [
          [0.3, -0.02],
          [0.22, 0.08],
          [0.08, 0.1],
          [-0.16, -0.04],
          [-0.26, -0.18],
          [0, -0.2],
          [0.2, -0.13],
        ],
        20,
        true,
      ),
      colour: washUp(blend(white, grey, 0.45), white, -0.2, 0.02),
    },
    {
      outline: [
        [0.28, 0.02],
        [0.42, -0.05],
        [0.27, -0.05],
      ],
      colour: beak,
    },
    { outline: circle(0.016, 5).map(([x, y]) => [x + 0.22, y + 0.02] as const), colour: tips },
  ];
}
