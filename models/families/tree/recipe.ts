import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A small tree of metal with leaves of stone, in a pot. */
export function buildFamily(): Model {
  const leaf = sphere(0.016, 7, 4).scale(1, 0.35, 0.7);
  const twigs: Vector3[][] = Array.from({ length: 12 }, (_, at) => {
    const a = at * 2.4;
    const h = 0.16 + at * 0.018;
    const reach = 0.13 - at * 0.005;
    return [
      [0, h, 0],
      [Math.sin(a) * reach * 0.5, h + 0.03, Math.cos(a) * reach * 0.5],
      [Math.sin(a) * reach, h + 0.045, Math.cos(a) * reach],
    ];
  });
  return model('small', [
    part(
      'gold',
      '#b78a34',
      Shape.merge(
        tube(
          smoothPath<Vector3>(
            [
              [0, 0.08, 0],
              [0.01, 0.18, 0.005],
              [-0.008, 0.28, -0.004],
              [0.004, 0.39, 0],
            ],
            16,
          ),
          (t) => 0.012 - t * 0.008,
          { sides: 9 },
        ),
        ...twigs.map((twig) => tube(smoothPath<Vector3>(twig, 5), 0.003, { sides: 5 })),
      ),
      { tint: 'second' },
    ),
    part(
      'jade',
      '#4f8a5e',
      Shape.merge(
        ...twigs.flatMap((twig, at) =>
          [0.45, 0.72, 1].map((t, k) =>
            leaf
              .turn('y', at + k * 2)
              .turn('z', 0.4 - k * 0.35)
              .move(
                (twig[2]?.[0] ?? 0) * t,
                (twig[0]?.[1] ?? 0) + 0.012 + 0.045 * t,
                (twig[2]?.[2] ?? 0) * t,
              ),
          ),
        ),
        leaf.move(0.004, 0.4, 0),
      ),
      { tint: 'body' },
    ),
    part(
      'porcelain',
      '#d8d2c2',
      lathe(
        [
          [0, 0],
          [0.055, 0],
          [0.062, 0.01],
          [0.075, 0.07],
          [0.08, 0.078],
          [0.072, 0.08],
          [0.068, 0.07],
          [0, 0.068],
        ],
        { segments: 28 },
      ),
      { tint: 'accent' },
    ),
  ]);
}
