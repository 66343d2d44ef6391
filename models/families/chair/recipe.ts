import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** An armchair of carved wood with a cushioned seat and back. */
export function buildFamily(): Model {
  const leg = (x: number, z: number): Shape =>
    cylinder(0.022, 0.42, { segments: 12, topRadius: 0.03 }).move(x, 0, z);
  const arm = Shape.merge(
    tube(
      smoothPath<Vector3>(
        [
          [0.3, 0.66, -0.24],
          [0.31, 0.66, 0.05],
          [0.31, 0.63, 0.25],
          [0.31, 0.6, 0.27],
        ],
        14,
      ),
      0.026,
      { sides: 9 },
    ),
    cylinder(0.018, 0.24, { segments: 10 }).move(0.31, 0.4, 0.22),
  );
  return model('small', [
    part(
      'walnut',
      '#4a2c1a',
      Shape.merge(
        leg(0.27, 0.24),
        leg(-0.27, 0.24),
        leg(0.27, -0.26),
        leg(-0.27, -0.26),
        box(0.62, 0.07, 0.58, 0.012).move(0, 0.38, 0),
        box(0.6, 0.08, 0.06, 0.02).turn('x', -0.12).move(0, 1.06, -0.36),
        box(0.05, 0.7, 0.05, 0.01).turn('x', -0.12).move(0.27, 0.42, -0.27),
        box(0.05, 0.7, 0.05, 0.01).turn('x', -0.12).move(-0.27, 0.42, -0.27),
        arm,
        arm.mirror('x'),
      ),
      { tint: 'body' },
    ),
    part(
      'cloth',
      '#7a2a30',
      Shape.merge(
        box(0.54, 0.09, 0.5, 0.035).move(0, 0.44, 0.01),
        box(0.48, 0.52, 0.07, 0.03).turn('x', -0.12).move(0, 0.5, -0.275),
      ),
      { tint: 'second' },
    ),
    part(
      'gold',
      '#b78a34',
      Shape.merge(
        sphere(0.034, 14).move(0.29, 1.17, -0.37),
        sphere(0.034, 14).move(-0.29, 1.17, -0.37),
        sphere(0.045, 16).scale(1.6, 0.8, 0.4).move(0, 1.12, -0.34),
      ),
      { tint: 'accent' },
    ),
  ]);
}
