import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A closed umbrella leaning in a stand. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'silk',
      '#23303f',
      lathe(
        [
          [0.006, 0.06],
          [0.018, 0.12],
          [0.034, 0.4],
          [0.03, 0.56],
          [0.012, 0.6],
          [0.006, 0.6],
        ],
        { segments: 26, crease: 0.9 },
      ).deform(([x, y, z]) => {
        const a = Math.atan2(x, z) + y * 3;
        const k = 1 + 0.16 * Math.cos(a * 8);
        return [x * k, y, z * k];
      }),
      { tint: 'body' },
    ),
    part(
      'walnut',
      '#4a2c1a',
      Shape.merge(
        cylinder(0.0055, 0.24, { segments: 10 }).move(0, 0.58, 0),
        tube(
          smoothPath<Vector3>(
            [
              [0, 0.8, 0],
              [0.004, 0.86, 0],
              [0.035, 0.885, 0],
              [0.062, 0.855, 0],
              [0.06, 0.825, 0],
            ],
            18,
          ),
          0.009,
          { sides: 10 },
        ),
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b08d4c',
      Shape.merge(
        cylinder(0.004, 0.06, { segments: 10, topRadius: 0.006 }).move(0, 0.004, 0),
        cylinder(0.1, 0.02, { segments: 30, chamfer: 0.005 }),
        torus(0.05, 0.006, 28, 8).move(0, 0.3, 0),
        ...[0, 2.1, 4.2].map((a) =>
          tube(
            [
              [Math.sin(a) * 0.085, 0.015, Math.cos(a) * 0.085],
              [Math.sin(a) * 0.05, 0.3, Math.cos(a) * 0.05],
            ],
            0.005,
            { sides: 7 },
          ),
        ),
      ),
      { tint: 'accent' },
    ),
  ]);
}
