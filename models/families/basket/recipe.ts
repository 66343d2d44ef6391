import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { hollow } from '../../parts/hollow.ts';
import { petals } from '../../parts/petals.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** A woven basket with a handle, filled with flowers. */
export function buildFamily(): Model {
  const side = smoothPath<Vector2>(
    [
      [0.08, 0],
      [0.095, 0.03],
      [0.115, 0.09],
    ],
    10,
  );
  const weave = Shape.merge(
    ...[0.012, 0.03, 0.048, 0.066, 0.084].map((y) => torus(0.084 + y * 0.34, 0.0065, 28, 5).move(0, y, 0)),
  );
  const bunch = Shape.merge(
    ...Array.from({ length: 11 }, (_, at) =>
      petals(0.036, 5, 1)
        .turn('x', Math.sin(at * 2.1) * 0.5)
        .move(
          Math.sin(at * 2.4) * 0.019 * Math.sqrt(at),
          0.115 + 0.03 * Math.cos(at),
          Math.cos(at * 2.4) * 0.022 * Math.sqrt(at),
        ),
    ),
  );
  return model('medium', [
    part('pale-wood', '#b08c58', Shape.merge(lathe(hollow(side, 0.004), { segments: 32 }), weave), {
      tint: 'second',
    }),
    part(
      'pale-wood',
      '#b08c58',
      tube(
        smoothPath<Vector3>(
          [
            [-0.112, 0.085, 0],
            [-0.1, 0.2, 0],
            [0, 0.26, 0],
            [0.1, 0.2, 0],
            [0.112, 0.085, 0],
          ],
          24,
        ),
        0.006,
      ),
      { tint: 'second' },
    ),
    part('amber', '#c7802c', bunch, { tint: 'body' }),
  ]);
}
