import { box } from '../../kit/box.ts';
import { capsule } from '../../kit/capsule.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import { blade } from '../../parts/blade.ts';
import { stand } from '../../parts/stand.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A curved sword above its scabbard on a forked stand. */
export function buildFamily(): Model {
  const hilt = Shape.merge(
    capsule([-0.14, 0, 0], [-0.01, 0, 0], 0.015, 0.014),
    sphere(0.021, 14).move(-0.15, 0, 0),
  );
  return model('small', [
    part('steel', '#b9bbbd', blade(0.72, 0.042, 0.009, 0.05).move(0, 0.19, 0), { tint: 'body' }),
    part(
      'gold',
      '#d9b25c',
      Shape.merge(box(0.016, 0.11, 0.024, 0.005).move(-0.004, 0.135, 0), hilt.move(0, 0.19, 0)),
      { tint: 'second' },
    ),
    part(
      'leather',
      '#3a2119',
      sweep(
        smoothPath<Vector3>(
          [
            [-0.02, 0.1, 0],
            [0.35, 0.108, 0],
            [0.74, 0.15, 0],
          ],
          20,
        ),
        superellipse(0.012, 0.026, 2.4, 14),
      ),
      { tint: 'accent' },
    ),
    part(
      'gold',
      '#d9b25c',
      Shape.merge(
        box(0.05, 0.058, 0.03, 0.006).move(0, 0.072, 0),
        box(0.03, 0.058, 0.03, 0.006).move(0.24, 0.078, 0),
        box(0.05, 0.056, 0.028, 0.006).move(0.72, 0.122, 0),
      ),
      { tint: 'second' },
    ),
    part('walnut', '#3b2417', stand(0.5, 0.185, 0.14).move(0.3, 0, -0.01)),
  ]);
}
