import { capsule } from '../../kit/capsule.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** A model aeroplane on a slim stand, its nose to the right. */
export function buildFamily(): Model {
  const fuselage = lathe(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.02, 0.02],
        [0.028, 0.07],
        [0.028, 0.24],
        [0.015, 0.36],
        [0.004, 0.42],
        [0, 0.425],
      ],
      26,
    ),
    { segments: 22, crease: 1 },
  )
    .turn('z', Math.PI / 2)
    .move(0.21, 0.2, 0);
  const plane = (root: number, tip: number, span: number, sweepBack: number): Shape =>
    prism(
      [
        [0, 0],
        [-root, 0],
        [-sweepBack - tip, span],
        [-sweepBack, span],
      ],
      0.008,
      { chamfer: 0.002 },
    ).turn('x', Math.PI / 2);
  return model('small', [
    part(
      'painted-metal',
      '#d9dad6',
      Shape.merge(
        fuselage,
        plane(0.09, 0.04, 0.22, 0.07).move(0.06, 0.19, 0),
        plane(0.09, 0.04, 0.22, 0.07).mirror('z').move(0.06, 0.19, 0),
        plane(0.05, 0.03, 0.085, 0.03).move(-0.15, 0.21, 0),
        plane(0.05, 0.03, 0.085, 0.03).mirror('z').move(-0.15, 0.21, 0),
      ),
      { tint: 'body' },
    ),
    part(
      'painted-metal',
      '#8c2b2b',
      Shape.merge(
        prism(
          [
            [0, 0],
            [-0.055, 0],
            [-0.07, 0.08],
            [-0.04, 0.08],
          ],
          0.007,
          { chamfer: 0.002 },
        ).move(-0.14, 0.215, 0),
        ...[-0.08, 0.08].map((z) => capsule([0.07, 0.178, z], [0, 0.178, z], 0.014, 0.011, 12)),
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b08d4c',
      Shape.merge(
        tube(
          smoothPath<Vector3>(
            [
              [0, 0.02, 0],
              [-0.01, 0.1, 0],
              [0.01, 0.18, 0],
            ],
            10,
          ),
          0.005,
        ),
        cylinder(0.08, 0.016, { segments: 30, chamfer: 0.004 }),
      ),
      { tint: 'accent' },
    ),
  ]);
}
