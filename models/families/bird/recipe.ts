import { capsule } from '../../kit/capsule.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { valueNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A long-legged bird on a rock, its neck in a curve. */
export function buildFamily(): Model {
  const body = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r = Math.sin(Math.PI * Math.min(1, v * 0.94 + 0.03)) ** 0.7 * (0.05 - 0.012 * v);
      return [-0.11 + v * 0.2, 0.25 + 0.04 * v + Math.cos(a) * r * 0.95, Math.sin(a) * r * 0.8];
    },
    24,
    14,
    { closed: true },
  );
  const wing = surface(
    (u, v) => [
      -0.12 + v * 0.18,
      0.285 - u * 0.07 + v * 0.02,
      0.026 + 0.018 * Math.sin(u * Math.PI) * Math.sin(Math.PI * (0.15 + 0.8 * v)),
    ],
    8,
    8,
  ).doubled();
  const neck = tube(
    smoothPath<Vector3>(
      [
        [0.07, 0.29, 0],
        [0.115, 0.34, 0],
        [0.085, 0.41, 0],
        [0.1, 0.465, 0],
        [0.125, 0.475, 0],
      ],
      24,
    ),
    (t) => 0.022 - t * 0.012,
    { sides: 12 },
  );
  return model('small', [
    part(
      'porcelain',
      '#e9e6dc',
      Shape.merge(body, neck, sphere(0.019, 16).scale(1.2, 0.95, 0.9).move(0.13, 0.475, 0)),
      { tint: 'body' },
    ),
    part('porcelain', '#2b2724', Shape.merge(wing, wing.mirror('z')), { tint: 'second' }),
    part(
      'gold',
      '#c0903c',
      Shape.merge(
        capsule([0.145, 0.474, 0], [0.2, 0.462, 0], 0.0055, 0.0015, 8),
        ...[-0.016, 0.016].map((z) =>
          tube(
            [
              [0.02 + z, 0.235, z],
              [0.01 + z, 0.14, z],
              [0.016 + z, 0.05, z],
            ],
            0.0045,
            { sides: 7 },
          ),
        ),
      ),
      { tint: 'accent' },
    ),
    part(
      'stone',
      '#5a564d',
      sphere(0.1, 18).deform(([x, y, z]) => [
        x * (1 + 0.3 * valueNoise(x * 30, y * 30, z * 30)),
        Math.max(0, 0.03 + y * 0.38 * (0.7 + 0.6 * valueNoise(x * 25, 3, z * 25))),
        z * 0.75,
      ]),
      { tint: 'accent' },
    ),
  ]);
}
