import { capsule } from '../../kit/capsule.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A doll in a wide dress, without features. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'silk',
      '#9c3a4a',
      lathe(
        smoothPath<Vector2>(
          [
            [0, 0],
            [0.13, 0],
            [0.125, 0.03],
            [0.085, 0.14],
            [0.04, 0.22],
            [0.046, 0.27],
            [0.04, 0.3],
            [0.018, 0.315],
            [0, 0.316],
          ],
          26,
        ),
        { segments: 36, crease: 1 },
      ).deform(([x, y, z]) => {
        const a = Math.atan2(x, z);
        const k = 1 + 0.06 * Math.cos(a * 11) * Math.max(0, 0.2 - y) * 4;
        return [x * k, y, z * k];
      }),
      { tint: 'body' },
    ),
    part(
      'embroidery',
      '#e8d9a8',
      Shape.merge(
        lathe(
          [
            [0.041, 0.215],
            [0.046, 0.22],
            [0.046, 0.238],
            [0.041, 0.242],
            [0.041, 0.215],
          ],
          { segments: 28 },
        ),
        capsule([0.045, 0.29, 0], [0.085, 0.22, 0.03], 0.018, 0.015, 12),
        capsule([-0.045, 0.29, 0], [-0.085, 0.22, 0.03], 0.018, 0.015, 12),
      ),
      { tint: 'second' },
    ),
    part(
      'porcelain',
      '#ecd9c4',
      Shape.merge(
        sphere(0.042, 22).scale(0.9, 1.08, 0.92).move(0, 0.36, 0.004),
        cylinder(0.013, 0.03, { segments: 12 }).move(0, 0.308, 0),
      ),
    ),
    part(
      'silk',
      '#1d1714',
      Shape.merge(
        sphere(0.045, 20).scale(0.96, 0.9, 0.9).move(0, 0.375, -0.01),
        sphere(0.022, 14).move(0, 0.42, -0.014),
      ),
      { tint: 'accent' },
    ),
  ]);
}
