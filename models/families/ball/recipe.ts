import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';

/** A ball on a low ring stand. */
export function buildFamily(): Model {
  const seams = Shape.merge(
    torus(0.118, 0.0022, 40, 5).move(0, 0.14, 0),
    torus(0.118, 0.0022, 40, 5)
      .turn('x', Math.PI / 2)
      .move(0, 0.14, 0),
    torus(0.1, 0.0022, 36, 5)
      .turn('z', Math.PI / 2)
      .move(0.062, 0.14, 0),
    torus(0.1, 0.0022, 36, 5)
      .turn('z', Math.PI / 2)
      .move(-0.062, 0.14, 0),
  );
  return model('small', [
    part('leather', '#c46a32', sphere(0.118, 36).move(0, 0.14, 0), { tint: 'body' }),
    part('rubber', '#2a211c', seams, { tint: 'second', untilLevel: 1 }),
    part(
      'walnut',
      '#3b2417',
      lathe(
        [
          [0.05, 0],
          [0.075, 0],
          [0.07, 0.02],
          [0.062, 0.036],
          [0.056, 0.03],
          [0.05, 0],
        ],
        { segments: 30 },
      ),
      { tint: 'accent' },
    ),
  ]);
}
