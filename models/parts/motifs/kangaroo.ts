import { parseColour, shade } from '../../kit/colour.ts';
import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { disc } from './flower-head.ts';

const outline: readonly Vector2[] = [
  [0.63, 0.7],
  [0.6, 0.63],
  [0.49, 0.6],
  [0.41, 0.52],
  [0.37, 0.3],
  [0.47, 0.18],
  [0.54, 0.06],
  [0.49, 0.02],
  [0.41, 0.1],
  [0.31, 0.17],
  [0.27, 0],
  [0.24, -0.18],
  [0.27, -0.32],
  [0.22, -0.47],
  [0.11, -0.62],
  [0.3, -0.75],
  [0.53, -0.8],
  [0.53, -0.86],
  [0.1, -0.86],
  [-0.03, -0.78],
  [-0.02, -0.64],
  [-0.16, -0.53],
  [-0.34, -0.63],
  [-0.62, -0.8],
  [-0.96, -0.87],
  [-1, -0.82],
  [-0.68, -0.69],
  [-0.44, -0.45],
  [-0.33, -0.22],
  [-0.23, 0.06],
  [-0.05, 0.3],
  [0.14, 0.48],
  [0.26, 0.66],
  [0.22, 0.8],
  [0.26, 0.97],
  [0.33, 0.83],
  [0.36, 0.79],
  [0.42, 0.95],
  [0.46, 0.8],
  [0.47, 0.76],
  [0.56, 0.75],
];

/** A kangaroo sitting up, seen from the side, looking right, within radius 1 about the origin. */
export function kangaroo(colour: string): Drawing {
  const base = parseColour(colour);
  const line = '#6e4a18';
  return [
    { outline, colour: (x, y) => shade(base, 0.86 + 0.22 * y + 0.12 * x) },
    {
      outline: stroke(
        [
          [-0.2, -0.2],
          [-0.06, 0.02],
          [0.12, -0.02],
          [0.2, -0.2],
          [0.12, -0.44],
        ],
        (t) => 0.035 * (1 - 0.7 * t),
      ),
      colour: line,
    },
    {
      outline: stroke(
        [
          [0.2, 0.36],
          [0.3, 0.24],
          [0.31, 0.17],
        ],
        0.025,
      ),
      colour: line,
    },
    {
      outline: stroke(
        [
          [-0.02, -0.62],
          [-0.2, -0.42],
          [-0.34, -0.42],
        ],
        (t) => 0.03 * (1 - t),
      ),
      colour: line,
    },
    {
      outline: stroke(
        [
          [0.3, 0.9],
          [0.31, 0.8],
        ],
        0.03,
      ),
      colour: line,
    },
    { outline: disc(0.49, 0.7, 0.026, 6), colour: '#3a2408' },
  ];
}
