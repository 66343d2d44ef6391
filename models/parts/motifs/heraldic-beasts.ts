import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A striding tiger, its head to the right, about the origin: 2 long, 1 high. Stripes in the second colour. */
export function stridingTiger(body: string, stripe: string): Drawing {
  const coat: Mark = {
    outline: [
      [-0.62, 0.2],
      [-0.3, 0.24],
      [0.1, 0.22],
      [0.42, 0.27],
      [0.56, 0.4],
      [0.62, 0.34],
      [0.78, 0.36],
      [0.82, 0.42],
      [0.88, 0.32],
      [0.97, 0.2],
      [0.98, 0.08],
      [0.84, 0.02],
      [0.7, 0.04],
      [0.62, -0.04],
      [0.72, -0.2],
      [0.86, -0.36],
      [0.8, -0.44],
      [0.66, -0.4],
      [0.52, -0.18],
      [0.4, -0.1],
      [0.34, -0.3],
      [0.38, -0.44],
      [0.22, -0.46],
      [0.16, -0.2],
      [0.1, -0.08],
      [-0.24, -0.06],
      [-0.42, -0.14],
      [-0.3, -0.34],
      [-0.32, -0.46],
      [-0.48, -0.46],
      [-0.56, -0.26],
      [-0.62, -0.3],
      [-0.78, -0.38],
      [-0.82, -0.46],
      [-0.96, -0.42],
      [-0.86, -0.26],
      [-0.76, -0.06],
      [-0.76, 0.08],
    ],
    colour: body,
  };
  const tail: Mark = {
    outline: stroke(
      [
        [-0.68, 0.16],
        [-0.9, 0.16],
        [-1, 0.3],
        [-0.88, 0.46],
      ],
      (t) => 0.1 - 0.04 * t,
    ),
    colour: body,
  };
  const bars = [-0.58, -0.42, -0.26, -0.1, 0.06, 0.22, 0.38].map((x, i): Mark => ({
    outline: [
      [x, 0.24],
      [x + 0.06, 0.23],
      [x + 0.01 + 0.03 * (i % 2), -0.02],
    ],
    colour: stripe,
  }));
  const face: Mark[] = [
    {
      outline: [
        [0.8, 0.24],
        [0.86, 0.25],
        [0.85, 0.2],
      ],
      colour: stripe,
    },
    {
      outline: [
        [0.93, 0.17],
        [0.98, 0.18],
        [0.97, 0.12],
      ],
      colour: stripe,
    },
    {
      outline: stroke(
        [
          [0.97, 0.08],
          [0.86, 0.08],
        ],
        0.02,
      ),
      colour: stripe,
    },
    {
      outline: [
        [0.6, 0.3],
        [0.66, 0.3],
        [0.62, 0.14],
      ],
      colour: stripe,
    },
  ];
  return [tail, coat, ...bars, ...face];
}

/** An eagle with spread wings, about the origin: 2 wide, 1 high. Feathers are parted in the second colour. */
export function spreadEagle(body: string, parting: string): Drawing {
  const wing = (side: 1 | -1): Mark[] => {
    const flip = (points: readonly Vector2[]) => points.map(([x, y]): Vector2 => [x * side, y]);
    return [
      {
        outline: flip([
          [0.08, 0.1],
          [0.24, 0.3],
          [0.5, 0.42],
          [0.86, 0.46],
          [1, 0.4],
          [0.92, 0.3],
          [0.97, 0.22],
          [0.84, 0.16],
          [0.86, 0.06],
          [0.7, 0.04],
          [0.68, -0.06],
          [0.52, -0.04],
          [0.46, -0.14],
          [0.34, -0.08],
          [0.26, -0.16],
          [0.1, -0.1],
        ]),
        colour: body,
      },
      ...[0, 1, 2, 3].map((i): Mark => ({
        outline: flip(
          stroke(
            [
              [0.24 + i * 0.13, 0.2 + i * 0.04],
              [0.4 + i * 0.15, 0.02 + i * 0.09],
            ],
            (t) => 0.03 * (1 - t * 0.6),
          ),
        ),
        colour: parting,
      })),
    ];
  };
  return [
    ...wing(1),
    ...wing(-1),
    {
      outline: [
        [-0.11, 0.16],
        [-0.06, 0.34],
        [-0.02, 0.44],
        [0.06, 0.48],
        [0.13, 0.42],
        [0.2, 0.36],
        [0.12, 0.34],
        [0.1, 0.16],
        [0.12, -0.14],
        [0.2, -0.46],
        [0.06, -0.4],
        [0, -0.5],
        [-0.06, -0.4],
        [-0.2, -0.46],
        [-0.12, -0.14],
      ],
      colour: body,
    },
    {
      outline: [
        [0.06, 0.43],
        [0.1, 0.43],
        [0.08, 0.4],
      ],
      colour: parting,
    },
    ...[-1, 0, 1].map((i): Mark => ({
      outline: stroke(
        [
          [i * 0.03, -0.18],
          [i * 0.08, -0.4],
        ],
        0.018,
      ),
      colour: parting,
    })),
  ];
}
