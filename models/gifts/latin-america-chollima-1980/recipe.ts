import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { horse } from '../../parts/horse.ts';
import { rider } from '../../parts/rider.ts';

/** A winged horse with a rider, rising from a tall base. */
export function buildGift(): Model {
  const feather = (i: number): Shape =>
    sphere(0.1, 10, 6)
      .scale(1, 0.2, 0.08)
      .move(-0.09, 0, 0)
      .turn('z', -0.15 - i * 0.14)
      .move(0.05 - i * 0.004, 0.3, 0.052 + i * 0.008);
  const wing = Shape.merge(...[0, 1, 2, 3, 4].map(feather));
  const rise = (shape: Shape): Shape => shape.turn('z', 0.3).move(0, 0.42, 0);
  return model('small', [
    part('bronze', '#74583a', rise(horse(1900))),
    part('bronze', '#74583a', rise(Shape.merge(rider(), wing.mirrored('z')))),
    part(
      'marble-beige',
      '#c6b89f',
      Shape.merge(
        box(0.34, 0.03, 0.24, 0.006),
        box(0.2, 0.42, 0.13, 0.006)
          .deform(([x, y, z]) => [x * (1.15 - 0.5 * y), y, z * (1.15 - 0.5 * y)])
          .move(0, 0.02, 0),
        box(0.05, 0.09, 0.05, 0.01).move(-0.11, 0.42, 0),
      ),
    ),
  ]);
}
