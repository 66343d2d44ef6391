import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { circle } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { washAcross, washUp } from '../../kit/drawing/wash.ts';

const closed = (points: readonly Vector2[], steps = 30): Vector2[] => smoothPath(points, steps, true);
const line = (
  points: readonly Vector2[],
  width: number | ((t: number) => number),
  colour: Mark['colour'],
  steps = 9,
): Mark => ({
  outline: stroke(smoothPath(points, steps), width),
  colour,
});

/** A tale's young rider on a leaping white horse, to the right, drawn long and slender with gold lines; 2 wide, 2 high. */
export function taleRider(): Drawing {
  const coat = '#f1ede2';
  const shadow = '#b9c0cc';
  const leg = (points: readonly Vector2[], colour: string): Mark[] => [
    line(points, (t) => 0.17 - 0.12 * t ** 0.7, colour),
    line(points.slice(-2), 0.07, '#5a3a22', 3),
  ];
  return [
    // Cloak behind.
    {
      outline: closed([
        [-0.05, 0.62],
        [-0.42, 0.56],
        [-0.82, 0.34],
        [-0.98, 0.42],
        [-0.74, 0.14],
        [-0.36, 0.18],
        [-0.08, 0.3],
      ]),
      colour: washAcross('#7a1410', '#d8402a', -0.9, 0),
    },
    line(
      [
        [-0.1, 0.55],
        [-0.45, 0.46],
        [-0.86, 0.36],
      ],
      0.016,
      '#f0c868',
    ),
    line(
      [
        [-0.1, 0.4],
        [-0.42, 0.3],
        [-0.74, 0.2],
      ],
      0.016,
      '#f0c868',
    ),
    // Tail.
    line(
      [
        [-0.62, -0.04],
        [-0.86, 0],
        [-0.98, -0.22],
        [-0.92, -0.44],
      ],
      (t) => 0.1 + 0.1 * Math.sin(Math.PI * t),
      '#d9b25a',
    ),
    ...leg(
      [
        [-0.5, -0.2],
        [-0.6, -0.45],
        [-0.86, -0.56],
        [-0.94, -0.74],
      ],
      shadow,
    ),
    ...leg(
      [
        [0.46, -0.16],
        [0.72, -0.26],
        [0.82, -0.46],
        [0.72, -0.62],
      ],
      shadow,
    ),
    {
      outline: closed(
        [
          [-0.66, 0],
          [-0.5, 0.14],
          [-0.1, 0.06],
          [0.22, 0.16],
          [0.46, 0.5],
          [0.58, 0.74],
          [0.66, 0.86],
          [0.7, 0.72],
          [0.92, 0.52],
          [0.9, 0.42],
          [0.68, 0.44],
          [0.62, 0.28],
          [0.6, 0],
          [0.46, -0.22],
          [0.1, -0.24],
          [-0.3, -0.2],
          [-0.5, -0.34],
          [-0.66, -0.2],
        ],
        60,
      ),
      colour: washUp(shadow, coat, -0.3, 0.2),
    },
    ...leg(
      [
        [-0.4, -0.18],
        [-0.42, -0.46],
        [-0.62, -0.66],
        [-0.64, -0.84],
      ],
      coat,
    ),
    ...leg(
      [
        [0.5, -0.12],
        [0.84, -0.12],
        [0.98, -0.3],
        [0.9, -0.44],
      ],
      coat,
    ),
    // Mane, eye, bridle.
    ...[0, 1, 2, 3].map((i): Mark =>
      line(
        [
          [0.6 - i * 0.1, 0.76 - i * 0.15],
          [0.44 - i * 0.1, 0.72 - i * 0.15],
          [0.32 - i * 0.09, 0.56 - i * 0.13],
        ],
        (t) => 0.1 * Math.sin(Math.PI * Math.min(1, t + 0.12)),
        '#e0b95e',
        5,
      ),
    ),
    { outline: circle(0.026, 8).map(([x, y]): Vector2 => [x + 0.7, y + 0.6]), colour: '#1c1410' },
    line(
      [
        [0.72, 0.44],
        [0.8, 0.58],
        [0.66, 0.72],
      ],
      0.022,
      '#b8241c',
      5,
    ),
    line(
      [
        [0.8, 0.47],
        [0.5, 0.34],
        [0.2, 0.34],
      ],
      0.018,
      '#b8241c',
      6,
    ),
    // Saddle cloth and rider.
    {
      outline: closed(
        [
          [-0.24, 0.1],
          [0.16, 0.14],
          [0.2, -0.12],
          [-0.22, -0.16],
        ],
        16,
      ),
      colour: '#1f4f8a',
    },
    line(
      [
        [-0.22, -0.1],
        [0.19, -0.06],
      ],
      0.022,
      '#f0c868',
      3,
    ),
    line(
      [
        [-0.04, 0.14],
        [0.14, 0],
        [0.1, -0.24],
        [0.2, -0.32],
      ],
      (t) => 0.14 - 0.06 * t,
      '#c8801f',
    ),
    {
      outline: closed(
        [
          [-0.14, 0.12],
          [0.1, 0.14],
          [0.14, 0.4],
          [0.08, 0.64],
          [-0.1, 0.64],
          [-0.16, 0.4],
        ],
        20,
      ),
      colour: washAcross('#e8b23c', '#b86a1a', -0.15, 0.15),
    },
    ...[0.25, 0.38, 0.51].map((y): Mark =>
      line(
        [
          [-0.12, y],
          [0, y - 0.03],
          [0.12, y],
        ],
        0.016,
        '#f8e2a4',
        4,
      ),
    ),
    line(
      [
        [-0.14, 0.22],
        [0.12, 0.24],
      ],
      0.04,
      '#8a1a14',
      3,
    ),
    line(
      [
        [0.06, 0.58],
        [0.2, 0.42],
        [0.3, 0.38],
      ],
      (t) => 0.11 - 0.05 * t,
      '#d89a2c',
      5,
    ),
    { outline: circle(0.1, 14, 0.115).map(([x, y]): Vector2 => [x + 0.02, y + 0.77]), colour: '#e9bd94' },
    {
      outline: closed(
        [
          [-0.1, 0.78],
          [-0.06, 0.92],
          [0.06, 0.96],
          [0.12, 0.84],
          [0, 0.82],
        ],
        16,
      ),
      colour: '#c02a1e',
    },
    line(
      [
        [-0.1, 0.81],
        [0.02, 0.84],
        [0.13, 0.83],
      ],
      0.05,
      '#f0dcb0',
      4,
    ),
    line(
      [
        [-0.1, 0.74],
        [-0.13, 0.66],
      ],
      0.06,
      '#c8924a',
      3,
    ),
  ];
}
