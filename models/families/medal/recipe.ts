import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';

/** A medal on its ribbon in an open case. */
export function buildFamily(): Model {
  const star = prism(polygon(0.034, 8, 0.024), 0.005, { chamfer: 0.0012 });
  return model('small', [
    part(
      'leather',
      '#4a1f22',
      Shape.merge(
        box(0.14, 0.02, 0.11, 0.003).move(0, 0, 0.035),
        box(0.14, 0.11, 0.014, 0.003).turn('x', -0.22).move(0, 0.016, -0.025),
      ),
      { tint: 'second' },
    ),
    part('felt-blue', '#27365e', box(0.126, 0.004, 0.096, 0.001).move(0, 0.0185, 0.035)),
    part(
      'silk',
      '#8c2230',
      Shape.merge(box(0.036, 0.05, 0.003, 0.001).turn('x', -0.22).move(0, 0.062, -0.014)),
      { tint: 'accent' },
    ),
    part(
      'gold',
      '#d4a94a',
      Shape.merge(
        star.turn('x', -1.2).move(0, 0.032, 0.03),
        sphere(0.012, 18).scale(1, 0.4, 1).move(0, 0.036, 0.03),
        torus(0.006, 0.0014, 16, 6).turn('x', -1.2).move(0, 0.043, -0.004),
      ),
      { tint: 'body' },
    ),
  ]);
}
