import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { hollow } from '../../parts/hollow.ts';
import { petals } from '../../parts/petals.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A plate leaning on a small easel, its picture towards the visitor. */
export function buildFamily(): Model {
  const rim = smoothPath<Vector2>(
    [
      [0.07, 0],
      [0.075, 0.006],
      [0.095, 0.012],
      [0.14, 0.022],
    ],
    14,
  );
  const lean = Math.PI / 2 - 0.22;
  const upright = (shape: Shape): Shape => shape.turn('x', lean).move(0, 0.142, -0.01);
  const leg = tube(
    [
      [0.05, 0.006, 0.045],
      [0.045, 0.012, 0.02],
      [0.02, 0.19, -0.045],
    ],
    0.004,
  );
  return model('small', [
    part('porcelain', '#e9e8e2', upright(lathe(hollow(rim, 0.0035), { segments: 36, crease: 0.9 })), {
      tint: 'body',
    }),
    part('porcelain', '#3d5a86', upright(torus(0.1, 0.0018, 36, 6).move(0, 0.0175, 0)), { tint: 'second' }),
    part('porcelain', '#3d5a86', upright(petals(0.055, 8, 1).scale(1, 0.2, 1).move(0, 0.008, 0)), {
      tint: 'second',
    }),
    part('gold', '#d9b25c', upright(torus(0.139, 0.002, 36, 6).move(0, 0.022, 0)), { tint: 'accent' }),
    part('walnut', '#4a3020', leg.mirrored('x')),
    part(
      'walnut',
      '#4a3020',
      tube(
        [
          [0, 0.18, -0.045],
          [0, 0.006, -0.11],
        ],
        0.004,
      ),
    ),
  ]);
}
