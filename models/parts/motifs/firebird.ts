import type { Drawing, Mark } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { circle } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { washRound, washAcross } from '../../kit/drawing/wash.ts';

const disc = (x: number, y: number, radius: number, colour: Mark['colour'], sides = 10): Mark => ({
  outline: circle(radius, sides).map(([px, py]): Vector2 => [px + x, py + y]),
  colour,
});

/**
 * The firebird of Russian tales flying to the left: a crested head, raised wings, five tail plumes with an eye at each
 * end. Within a circle of radius 1 about the origin.
 */
export function firebird(): Drawing {
  const plumes: readonly (readonly Vector2[])[] = [
    [
      [0.1, -0.02],
      [0.4, 0.22],
      [0.72, 0.3],
      [0.9, 0.12],
    ],
    [
      [0.1, -0.05],
      [0.42, 0.05],
      [0.72, 0.02],
      [0.86, -0.2],
    ],
    [
      [0.08, -0.08],
      [0.36, -0.12],
      [0.6, -0.24],
      [0.66, -0.48],
    ],
    [
      [0.05, -0.1],
      [0.24, -0.26],
      [0.38, -0.48],
      [0.34, -0.72],
    ],
    [
      [0.02, -0.1],
      [0.1, -0.34],
      [0.12, -0.6],
      [0, -0.82],
    ],
  ];
  const wing = (root: Vector2, tips: readonly Vector2[], colour: string, edge: string): Mark[] =>
    tips.flatMap((tip, i): Mark[] => {
      const bend: Vector2 = [(root[0] + tip[0]) / 2 + 0.08, (root[1] + tip[1]) / 2 + 0.02 - i * 0.015];
      const line = smoothPath<Vector2>([root, bend, tip], 6);
      return [
        {
          outline: stroke(line, (t) => 0.03 + 0.13 * Math.sin(Math.PI * Math.min(1, t * 0.9 + 0.06))),
          colour: i % 2 ? colour : edge,
        },
        { outline: stroke(line.slice(1), (t) => 0.016 * (1 - t)), colour: '#f6d88a' },
      ];
    });
  return [
    ...plumes.flatMap((keys): Mark[] => {
      const line = smoothPath(keys, 9);
      const [ex, ey] = keys[3]!;
      return [
        {
          outline: stroke(line, (t) => 0.05 + 0.1 * Math.sin(Math.PI * t)),
          colour: washAcross('#f2a43a', '#b3241a', 0, 0.8),
        },
        { outline: stroke(line, (t) => 0.02 * (1 - 0.6 * t)), colour: '#f9e0a0' },
        disc(ex, ey, 0.095, '#d8551f'),
        disc(ex, ey, 0.066, '#f3c25a'),
        disc(ex, ey, 0.036, '#23406e', 8),
      ];
    }),
    ...wing(
      [-0.1, 0.02],
      [
        [-0.36, 0.86],
        [-0.16, 0.9],
        [0.05, 0.82],
        [0.22, 0.66],
      ],
      '#a81f16',
      '#d2481c',
    ),
    {
      outline: smoothPath<Vector2>(
        [
          [-0.62, 0.2],
          [-0.5, 0.27],
          [-0.36, 0.16],
          [-0.1, 0.12],
          [0.12, 0],
          [0.08, -0.14],
          [-0.16, -0.16],
          [-0.36, -0.06],
          [-0.48, 0.1],
        ],
        30,
        true,
      ),
      colour: washAcross('#f4b13f', '#c32a17', -0.6, 0.1),
    },
    ...wing(
      [-0.14, 0],
      [
        [0.1, 0.62],
        [0.3, 0.5],
        [0.42, 0.34],
      ],
      '#e46a22',
      '#f0a035',
    ),
    {
      outline: [
        [-0.61, 0.24],
        [-0.78, 0.17],
        [-0.6, 0.18],
      ],
      colour: '#f6d88a',
    },
    disc(-0.55, 0.22, 0.022, '#1c1410', 8),
    ...[0.5, 0.75, 1].map((lean): Mark => ({
      outline: stroke(
        smoothPath<Vector2>(
          [
            [-0.52, 0.26],
            [-0.5 + lean * 0.05, 0.34],
            [-0.5 + lean * 0.16, 0.4],
          ],
          4,
        ),
        (t) => 0.014 + 0.012 * t,
      ),
      colour: '#f6d88a',
    })),
    ...Array.from({ length: 5 }, (_, i): Mark => ({
      outline: stroke(
        smoothPath<Vector2>(
          [
            [-0.32 + i * 0.075, 0.1],
            [-0.29 + i * 0.075, 0],
            [-0.33 + i * 0.075, -0.08],
          ],
          4,
        ),
        0.011,
      ),
      colour: washRound('#fbe7b0', '#e8a33c', 0.3, [-0.2, 0]),
    })),
  ];
}
