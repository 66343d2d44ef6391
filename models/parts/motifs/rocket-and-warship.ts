import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A rocket in flight to the right with its flame, about the origin: 2 long, 0.5 high. */
export function flyingRocket(body: string, shade: string): Drawing {
  return [
    {
      outline: [
        [-0.5, 0.13],
        [0.5, 0.13],
        [0.78, 0.08],
        [1, 0],
        [0.78, -0.08],
        [0.5, -0.13],
        [-0.5, -0.13],
      ],
      colour: body,
    },
    {
      outline: [
        [-0.5, 0.12],
        [-0.3, 0.12],
        [-0.62, 0.28],
        [-0.66, 0.26],
      ],
      colour: body,
    },
    {
      outline: [
        [-0.5, -0.12],
        [-0.3, -0.12],
        [-0.62, -0.28],
        [-0.66, -0.26],
      ],
      colour: body,
    },
    {
      outline: stroke(
        [
          [0.5, 0.12],
          [0.5, -0.12],
        ],
        0.03,
      ),
      colour: shade,
    },
    {
      outline: stroke(
        [
          [0.1, 0.12],
          [0.1, -0.12],
        ],
        0.03,
      ),
      colour: shade,
    },
    {
      outline: stroke(
        [
          [-0.46, -0.07],
          [0.46, -0.07],
        ],
        0.03,
      ),
      colour: shade,
    },
    ...[-0.08, 0, 0.08].map((y): Mark => ({
      outline: stroke(
        [
          [-0.54, y],
          [-0.76, y * 1.7],
          [-1 + Math.abs(y) * 1.6, y * 2.6],
        ],
        (t) => 0.07 * (1 - t),
      ),
      colour: body,
    })),
  ];
}

/** A warship at sea, its bow to the right, about the origin: 2 long, 0.9 high. */
export function warshipAtSea(body: string, shade: string): Drawing {
  const block = (x: number, y: number, w: number, h: number, colour = body): Mark => ({
    outline: [
      [x, y],
      [x + w, y],
      [x + w, y + h],
      [x, y + h],
    ],
    colour,
  });
  const wave = (y: number, shift: number): Mark => ({
    outline: stroke(
      Array.from({ length: 17 }, (_, i): Vector2 => [-1 + i * 0.125, y + 0.03 * Math.sin(i * 1.4 + shift)]),
      0.026,
    ),
    colour: body,
  });
  return [
    {
      outline: [
        [-0.88, -0.12],
        [-0.8, -0.28],
        [0.66, -0.28],
        [0.98, -0.04],
        [0.5, -0.1],
      ],
      colour: body,
    },
    block(-0.56, -0.11, 0.86, 0.1),
    block(-0.3, -0.02, 0.46, 0.12),
    block(-0.08, 0.09, 0.2, 0.1),
    {
      outline: [
        [-0.42, -0.02],
        [-0.36, 0.16],
        [-0.24, 0.16],
        [-0.22, -0.02],
      ],
      colour: body,
    },
    block(0.36, -0.1, 0.16, 0.08),
    {
      outline: stroke(
        [
          [0.5, -0.04],
          [0.72, 0.0],
        ],
        0.026,
      ),
      colour: body,
    },
    {
      outline: stroke(
        [
          [0.02, 0.18],
          [0.02, 0.44],
        ],
        0.024,
      ),
      colour: body,
    },
    {
      outline: stroke(
        [
          [-0.08, 0.34],
          [0.12, 0.34],
        ],
        0.02,
      ),
      colour: body,
    },
    {
      outline: stroke(
        [
          [-0.7, -0.12],
          [-0.7, 0.1],
        ],
        0.016,
      ),
      colour: body,
    },
    ...[-0.2, -0.1, 0, 0.1].map((x) => block(x, 0.02, 0.04, 0.04, shade)),
    {
      outline: stroke(
        [
          [-0.78, -0.2],
          [0.74, -0.2],
        ],
        0.018,
      ),
      colour: shade,
    },
    wave(-0.35, 0),
    wave(-0.44, 2),
  ];
}
