import { lathe } from '../../kit/lathe.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { carve } from '../../kit/carve.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A spear that stands on y = 0, `height` metres, its leaf-shaped head pierced by hearts and a drop; head and shaft. */
export function piercedSpear(height: number): { head: Shape; shaft: Shape } {
  const half = smoothPath<Vector2>(
    [
      [0.006, 0],
      [0.011, 0.012],
      [0.03, 0.04],
      [0.034, 0.06],
      [0.024, 0.1],
      [0.01, 0.138],
      [0, 0.16],
    ],
    20,
  );
  const blade = prism(
    [
      ...half,
      ...half
        .slice(0, -1)
        .toReversed()
        .map(([x, y]): Vector2 => [-x, y]),
    ],
    0.006,
    {
      chamfer: 0.0014,
    },
  );
  const drop = (x: number, y: number, size: number) =>
    prism(
      smoothPath<Vector2>(
        [
          [x, y + size * 1.5],
          [x + size * 0.55, y + size * 0.3],
          [x + size * 0.5, y - size * 0.35],
          [x, y - size * 0.7],
          [x - size * 0.5, y - size * 0.35],
          [x - size * 0.55, y + size * 0.3],
        ],
        16,
        true,
      ),
      0.02,
    );
  let head = blade;
  for (const tool of [
    drop(0, 0.096, 0.012),
    drop(0.0135, 0.058, 0.0105),
    drop(-0.0135, 0.058, 0.0105),
    drop(0, 0.036, 0.006),
  ])
    head = carve(head, tool);
  const shaft = lathe(
    [
      [0, 0],
      [0.004, 0.004],
      [0.009, 0.026],
      [0.0068, 0.03],
      [0.0068, height * 0.3],
      [0.0085, height * 0.31],
      [0.0068, height * 0.32],
      [0.0064, height - 0.2],
      [0.0105, height - 0.192],
      [0.0105, height - 0.186],
      [0.0075, height - 0.18],
      [0.0095, height - 0.17],
      [0.0052, height - 0.13],
      [0, height - 0.11],
    ],
    { segments: 12, crease: 0.7 },
  );
  return { head: head.move(0, height - 0.16, 0), shaft };
}
