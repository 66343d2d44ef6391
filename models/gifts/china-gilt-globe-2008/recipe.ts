import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';

/** A gilt globe in a ring on a tall turned stand. */
export function buildGift(): Model {
  return model('small', [
    part('gold', '#c99f4a', sphere(0.285, 36, 20).move(0, 1.3, 0), { tint: 'body' }),
    part(
      'gold',
      '#a67d32',
      Shape.merge(
        torus(0.295, 0.008, 56, 8).move(0, 1.3, 0),
        torus(0.293, 0.007, 56, 8)
          .turn('x', Math.PI / 2)
          .turn('z', 0.4)
          .move(0, 1.3, 0),
        ...[-0.16, 0.16].map((y) => torus(Math.sqrt(0.286 ** 2 - y ** 2), 0.003, 48, 6).move(0, 1.3 + y, 0)),
      ),
      { tint: 'second' },
    ),
    part(
      'walnut',
      '#4a2c1c',
      lathe(
        [
          [0, 0],
          [0.3, 0],
          [0.3, 0.05],
          [0.2, 0.09],
          [0.1, 0.16],
          [0.07, 0.3],
          [0.1, 0.5],
          [0.06, 0.62],
          [0.05, 0.85],
          [0.11, 0.95],
          [0.14, 1.0],
          [0.1, 1.02],
          [0, 1.02],
        ],
        { segments: 36 },
      ),
      { tint: 'accent' },
    ),
  ]);
}
