import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** A telephone with its handset. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'plastic',
      '#26231f',
      Shape.merge(
        prism(
          smoothPath<Vector2>(
            [
              [-0.1, 0],
              [0.1, 0],
              [0.085, 0.03],
              [0.02, 0.09],
              [-0.06, 0.09],
              [-0.1, 0.04],
            ],
            30,
          ),
          0.19,
          { chamfer: 0.012 },
        ).turn('y', -Math.PI / 2),
      ),
      { tint: 'body' },
    ),
    part(
      'plastic',
      '#26231f',
      Shape.merge(
        tube(
          smoothPath<Vector3>(
            [
              [-0.12, 0.105, -0.035],
              [-0.07, 0.135, -0.035],
              [0.07, 0.135, -0.035],
              [0.12, 0.105, -0.035],
            ],
            16,
          ),
          0.014,
        ),
        sphere(0.032, 16).scale(1, 0.7, 1).move(0.11, 0.1, -0.035),
        sphere(0.032, 16).scale(1, 0.7, 1).move(-0.11, 0.1, -0.035),
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#c9a55a',
      Shape.merge(
        torus(0.05, 0.006, 32, 8).turn('x', 0.6).move(0, 0.07, 0.05),
        ...Array.from({ length: 10 }, (_, at) =>
          torus(0.009, 0.0025, 14, 6)
            .move(Math.sin(at * 0.55) * 0.036, 0, Math.cos(at * 0.55) * 0.036)
            .turn('x', 0.6)
            .move(0, 0.07, 0.05),
        ),
      ),
      { tint: 'accent', untilLevel: 1 },
    ),
  ]);
}
