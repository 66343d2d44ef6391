import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { hollow } from '../../parts/hollow.ts';

/** A pipe on a small rest. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'walnut',
      '#5a321c',
      Shape.merge(
        lathe(
          hollow(
            smoothPath<Vector2>(
              [
                [0.004, 0],
                [0.018, 0.006],
                [0.021, 0.028],
                [0.017, 0.05],
              ],
              14,
            ),
            0.005,
          ),
          { segments: 26, crease: 0.9 },
        ).move(-0.06, 0.024, 0),
        tube(
          smoothPath<Vector3>(
            [
              [-0.052, 0.036, 0],
              [-0.02, 0.034, 0],
              [0.03, 0.05, 0],
            ],
            12,
          ),
          (t) => 0.01 - t * 0.004,
          { sides: 10 },
        ),
      ),
      { tint: 'body' },
    ),
    part(
      'amber',
      '#1d1815',
      tube(
        smoothPath<Vector3>(
          [
            [0.028, 0.0495, 0],
            [0.06, 0.066, 0],
            [0.095, 0.074, 0],
          ],
          12,
        ),
        (t) => 0.006 - t * 0.002,
        { sides: 9 },
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b08d4c',
      Shape.merge(
        torus(0.0072, 0.0022, 18, 7)
          .turn('z', Math.PI / 2)
          .move(0.029, 0.05, 0),
        box(0.13, 0.014, 0.05, 0.004),
        box(0.012, 0.036, 0.03, 0.003).move(0.03, 0.012, 0),
      ),
      { tint: 'accent' },
    ),
  ]);
}
