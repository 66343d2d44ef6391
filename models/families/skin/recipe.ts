import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** The skin of a beast, spread with its head. */
export function buildFamily(): Model {
  const outline = smoothPath<Vector2>(
    [
      [0, 0.86],
      [0.12, 0.78],
      [0.34, 0.86],
      [0.4, 0.72],
      [0.24, 0.58],
      [0.26, 0.2],
      [0.42, 0.02],
      [0.34, -0.08],
      [0.14, 0.02],
      [0.05, -0.02],
      [0.02, -0.22],
      [-0.02, -0.22],
      [-0.05, -0.02],
      [-0.14, 0.02],
      [-0.34, -0.08],
      [-0.42, 0.02],
      [-0.26, 0.2],
      [-0.24, 0.58],
      [-0.4, 0.72],
      [-0.34, 0.86],
      [-0.12, 0.78],
    ],
    84,
    true,
  );
  return model('small', [
    part(
      'fur',
      '#d9d3c4',
      prism(outline, 0.035, { chamfer: 0.014, crease: 1 })
        .turn('x', Math.PI / 2)
        .move(0, 0.02, 0),
      { tint: 'body' },
    ),
    part(
      'fur',
      '#cfc8b6',
      Shape.merge(
        sphere(0.13, 24).scale(0.85, 0.7, 1.1).move(0, 0.09, 0.9),
        sphere(0.06, 18).scale(1, 0.75, 1.2).move(0, 0.07, 1.03),
        sphere(0.036, 12).scale(1, 1, 0.5).move(0.085, 0.16, 0.86),
        sphere(0.036, 12).scale(1, 1, 0.5).move(-0.085, 0.16, 0.86),
      ),
      { tint: 'second' },
    ),
    part(
      'glass',
      '#14110e',
      Shape.merge(
        sphere(0.018, 12).move(0, 0.09, 1.1),
        sphere(0.012, 10).move(0.052, 0.135, 0.99),
        sphere(0.012, 10).move(-0.052, 0.135, 0.99),
      ),
    ),
  ]);
}
