import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A camera with a lens, its strap laid beside it. */
export function buildFamily(): Model {
  return model('small', [
    part('leather', '#1c1b1a', box(0.14, 0.08, 0.045, 0.008), { tint: 'body' }),
    part(
      'steel',
      '#b5b8ba',
      Shape.merge(
        box(0.14, 0.018, 0.044, 0.005).move(0, 0.08, 0),
        box(0.04, 0.016, 0.03, 0.004).move(0, 0.097, 0),
        cylinder(0.011, 0.012).move(0.045, 0.097, 0),
        cylinder(0.009, 0.014).move(-0.05, 0.097, 0),
      ),
      { tint: 'second' },
    ),
    part(
      'blued-steel',
      '#26292c',
      Shape.merge(
        cylinder(0.032, 0.05)
          .turn('x', Math.PI / 2)
          .move(0, 0.04, 0.02),
        torus(0.03, 0.003, 32, 8)
          .turn('x', Math.PI / 2)
          .move(0, 0.04, 0.07),
      ),
    ),
    part('glass', '#2b3a52', sphere(0.024, 20).scale(1, 1, 0.35).move(0, 0.04, 0.066)),
    part(
      'leather',
      '#4a3020',
      tube(
        smoothPath<Vector3>(
          [
            [0.07, 0.07, 0],
            [0.11, 0.02, 0.03],
            [0.05, 0.004, 0.09],
            [-0.06, 0.004, 0.09],
            [-0.11, 0.02, 0.03],
            [-0.07, 0.07, 0],
          ],
          30,
        ),
        0.004,
      ),
      { tint: 'accent' },
    ),
  ]);
}
