import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import { hollow } from '../../parts/hollow.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** A gramophone with a flared horn. */
export function buildFamily(): Model {
  const horn = smoothPath<Vector2>(
    [
      [0.012, 0],
      [0.02, 0.08],
      [0.05, 0.2],
      [0.12, 0.3],
      [0.19, 0.33],
    ],
    20,
  );
  return model('medium', [
    part(
      'mahogany',
      '#4f2718',
      Shape.merge(
        box(0.36, 0.16, 0.34, 0.01),
        box(0.39, 0.02, 0.37, 0.006).move(0, 0.15, 0),
        box(0.39, 0.022, 0.37, 0.006),
      ),
      { tint: 'body' },
    ),
    part(
      'brass',
      '#c49a4e',
      lathe(hollow(horn, 0.003), { segments: 40, crease: 1.2 })
        .deform(([x, y, z]) => {
          const r = Math.hypot(x, z);
          const k = 1 + 0.06 * Math.cos(Math.atan2(x, z) * 9) * Math.min(1, r / 0.19);
          return [x * k, y, z * k];
        })
        .turn('x', 0.95)
        .move(0, 0.34, -0.06),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#c49a4e',
      Shape.merge(
        tube(
          smoothPath<Vector3>(
            [
              [0, 0.36, -0.05],
              [0, 0.4, -0.13],
              [0, 0.28, -0.14],
              [0, 0.19, -0.12],
            ],
            16,
          ),
          0.013,
        ),
        tube(
          [
            [0, 0.3, -0.13],
            [0.06, 0.24, -0.06],
            [0.07, 0.2, 0.02],
          ],
          0.008,
        ),
        tube(
          [
            [0.18, 0.08, 0.05],
            [0.23, 0.08, 0.05],
            [0.23, 0.03, 0.05],
          ],
          0.006,
        ),
        sphere(0.012, 12).move(0.23, 0.03, 0.06),
      ),
      { tint: 'second' },
    ),
    part('plastic', '#141415', cylinder(0.14, 0.006, { segments: 44 }).move(0, 0.175, 0.02)),
    part('paper', '#9e2b2b', cylinder(0.045, 0.002, { segments: 28 }).move(0, 0.181, 0.02), {
      tint: 'accent',
    }),
  ]);
}
