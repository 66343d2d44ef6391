import type { Drawing } from '../../../kit/drawing/drawing.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import { circle } from '../../../kit/outlines.ts';
import type { Vector2 } from '../../../kit/vector.ts';

const head: readonly Vector2[] = [
  [-0.46, 1],
  [-0.5, 0.72],
  [-0.36, 0.48],
  [-0.18, 0.46],
  [-0.12, 0.2],
  [0, 0],
  [0.12, 0.2],
  [0.18, 0.46],
  [0.36, 0.48],
  [0.5, 0.72],
  [0.46, 1],
];

/** One hanging ruyi head of a collar, in a unit square: a three-lobed cloud with its inner line and a bead. */
export function ruyiTile(line = '#2f4f86', fill = '#e9eef4'): Drawing {
  const outline = smoothPath(head, 20);
  const inner = (by: number): Vector2[] => outline.map(([x, y]) => [0.5 + x * by, 1 - (1 - y) * by]);
  return [
    { outline: inner(1), colour: line },
    { outline: inner(0.82), colour: fill },
    { outline: inner(0.52), colour: line },
    { outline: circle(0.06, 6).map(([x, y]) => [x + 0.5, y + 0.78] as const), colour: fill },
  ];
}
