import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A carved tusk on a stand. */
export function buildFamily(): Model {
  const path = smoothPath<Vector3>(
    [
      [-0.26, 0.12, 0],
      [-0.1, 0.2, 0],
      [0.1, 0.21, 0],
      [0.28, 0.12, 0],
    ],
    30,
  );
  return model('small', [
    part(
      'ivory',
      '#e6dcc2',
      Shape.merge(
        tube(path, (t) => 0.042 - t * 0.034, { sides: 18 }),
        ...Array.from({ length: 9 }, (_, i) => {
          const [x, y] = path[3 + i * 3] ?? [0, 0, 0];
          return sphere(0.026 - i * 0.002, 12)
            .scale(1, 1.15, 0.9)
            .move(x, y + 0.026 - i * 0.002, 0.012);
        }),
      ),
      { tint: 'body' },
    ),
    part(
      'walnut',
      '#3b2417',
      Shape.merge(
        box(0.4, 0.024, 0.12, 0.006),
        box(0.026, 0.14, 0.06, 0.008).move(-0.1, 0.02, 0),
        box(0.026, 0.15, 0.06, 0.008).move(0.1, 0.02, 0),
      ),
      { tint: 'second' },
    ),
    part(
      'gold',
      '#c79a45',
      torus(0.043, 0.005, 24, 8)
        .turn('z', Math.PI / 2 - 0.45)
        .move(-0.235, 0.134, 0),
      { tint: 'accent' },
    ),
  ]);
}
