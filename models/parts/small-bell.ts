import { lathe } from '../kit/lathe.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import { sphere } from '../kit/sphere.ts';
import { torus } from '../kit/torus.ts';
import type { Vector2 } from '../kit/vector.ts';

/** An open bell hanging from y = 0 by a loop: `height` from loop to mouth, metres, with its clapper. */
export function smallBell(height: number, segments = 20): Shape {
  const h = height;
  if (segments <= 12) return plainBell(h, segments);
  const outside = smoothPath<Vector2>(
    [
      [0.012 * h, -0.14 * h],
      [0.17 * h, -0.17 * h],
      [0.26 * h, -0.32 * h],
      [0.29 * h, -0.62 * h],
      [0.36 * h, -0.84 * h],
      [0.44 * h, -0.92 * h],
    ],
    16,
  );
  const inside = outside.map(([r, y]) => [Math.max(0.002 * h, r - 0.045 * h), y - 0.03 * h] as const);
  const profile: Vector2[] = [[0, -0.14 * h], ...outside, ...inside.toReversed(), [0, -0.2 * h]];
  return Shape.merge(
    lathe(profile, { segments, crease: 0.8 }),
    torus(0.085 * h, 0.028 * h, 14, 7)
      .turn('x', Math.PI / 2)
      .move(0, -0.085 * h, 0),
    torus(0.298 * h, 0.014 * h, segments, 6).move(0, -0.66 * h, 0),
    sphere(0.09 * h, 10).move(0, -0.93 * h, 0),
  );
}

/** The same for bells of a centimetre: closed below, four rows. */
function plainBell(h: number, segments: number): Shape {
  return Shape.merge(
    lathe(
      [
        [0, -0.12 * h],
        [0.18 * h, -0.18 * h],
        [0.29 * h, -0.55 * h],
        [0.42 * h, -0.92 * h],
        [0, -0.86 * h],
      ],
      { segments, crease: 0.8 },
    ),
    sphere(0.11 * h, 6).move(0, -0.9 * h, 0),
    torus(0.085 * h, 0.03 * h, 8, 4)
      .turn('x', Math.PI / 2)
      .move(0, -0.08 * h, 0),
  );
}
