import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { hollow } from '../../parts/hollow.ts';
import { petals } from '../../parts/petals.ts';

/** Flowers of fine work in a small vase. */
export function buildFamily(): Model {
  const stems: Vector3[] = [
    [0, 0.34, 0.01],
    [-0.075, 0.3, 0.02],
    [0.08, 0.29, 0.0],
    [-0.035, 0.265, 0.06],
    [0.045, 0.25, 0.055],
  ];
  return model('medium', [
    part(
      'gold',
      '#6f8a4c',
      Shape.merge(
        ...stems.map(([x, y, z]) =>
          tube(
            smoothPath<Vector3>(
              [
                [0, 0.12, 0],
                [x * 0.35, 0.19, z * 0.4],
                [x, y, z],
              ],
              8,
            ),
            0.0028,
            { sides: 5 },
          ),
        ),
        ...stems.slice(1).map(([x, y, z], at) =>
          sphere(0.022, 8, 5)
            .scale(0.5, 0.16, 1)
            .turn('y', at * 1.7)
            .move(x * 0.6, y * 0.72, z * 0.6 + 0.01),
        ),
      ),
      { tint: 'second' },
    ),
    part(
      'enamel',
      '#b8404e',
      Shape.merge(
        ...stems.map(([x, y, z], at) =>
          petals(0.042, 6, 2)
            .turn('x', 0.35)
            .turn('z', -x * 5)
            .turn('y', at)
            .move(x, y, z),
        ),
      ),
      { tint: 'body' },
    ),
    part(
      'porcelain',
      '#e6e2d6',
      lathe(
        hollow(
          smoothPath<Vector2>(
            [
              [0.03, 0],
              [0.034, 0.008],
              [0.058, 0.055],
              [0.03, 0.11],
              [0.036, 0.135],
            ],
            18,
          ),
          0.004,
        ),
        { segments: 28, crease: 0.9 },
      ),
      { tint: 'accent' },
    ),
  ]);
}
