import type { Drawing } from '../../kit/drawing/drawing.ts';
import { stroke } from '../../kit/drawing/stroke.ts';
import { tone } from '../../kit/drawing/tone.ts';
import { washUp } from '../../kit/drawing/wash.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

const edge: readonly Vector2[] = [
  [-1, -0.22],
  [-0.62, -0.3],
  [-0.2, -0.32],
  [0.3, -0.3],
  [0.62, -0.22],
  [0.66, 0.02],
  [0.46, 0.1],
  [0.42, 0.34],
  [0.14, 0.42],
  [-0.06, 0.24],
  [-0.24, 0.26],
  [-0.36, 0.06],
  [-0.32, -0.1],
  [-0.56, -0.14],
];

/** A cloud as East Asian painters draw it: lobes that curl in, and a tail to the left. About the origin, 2 wide. */
export function cloud(colour = '#f4f1e8', line = '#7d97b4'): Drawing {
  const outline = smoothPath(edge, 30, true);
  const inner = outline.map(([x, y]): Vector2 => [x * 0.93 + 0.01, y * 0.86 + 0.004]);
  const curl = (x: number, y: number, size: number, way: number): Drawing => [
    {
      outline: stroke(
        Array.from({ length: 9 }, (_, row): Vector2 => {
          const angle = (row / 8) * 4.8;
          const reach = size * (1 - row * 0.085);
          return [x + way * Math.cos(angle) * reach, y + Math.sin(angle) * reach];
        }),
        (t) => 0.045 * (1 - t * 0.6),
      ),
      colour: line,
    },
  ];
  return [
    { outline, colour: line },
    { outline: inner, colour: washUp(colour, tone(colour, 1.5), -0.2, 0.4) },
    ...curl(0.18, 0.16, 0.16, 1),
    ...curl(0.46, -0.1, 0.13, 1),
    ...curl(-0.16, 0.04, 0.12, -1),
  ];
}
