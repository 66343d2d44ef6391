import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { blade } from '../../parts/blade.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A round shield with a boss, two crossed blades behind it. */
export function buildFamily(): Model {
  const dome = smoothPath<Vector2>(
    [
      [0, 0.09],
      [0.1, 0.078],
      [0.2, 0.035],
      [0.24, 0],
    ],
    16,
  ).toReversed();
  const up = (shape: Shape): Shape => shape.turn('x', Math.PI / 2).move(0, 0.26, 0.02);
  return model('small', [
    part('bronze', '#7a5a33', up(lathe([...dome, [0, 0.08], [0.2, 0.02], [0.24, 0]], { segments: 44 })), {
      tint: 'body',
    }),
    part(
      'gold',
      '#d9b25c',
      up(
        Shape.merge(
          torus(0.24, 0.01, 48, 8),
          torus(0.14, 0.006, 40, 8).move(0, 0.066, 0),
          sphere(0.035, 18).scale(1, 0.6, 1).move(0, 0.09, 0),
        ),
      ),
      { tint: 'second' },
    ),
    part(
      'steel',
      '#b9bbbd',
      Shape.merge(
        blade(0.62, 0.04, 0.01).turn('z', 0.8).move(-0.22, 0.04, -0.005),
        blade(0.62, 0.04, 0.01)
          .turn('z', Math.PI - 0.8)
          .move(0.22, 0.04, -0.015),
      ),
      { tint: 'accent' },
    ),
  ]);
}
