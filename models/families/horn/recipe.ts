import { box } from '../../kit/box.ts';
import { capsule } from '../../kit/capsule.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A great curved horn with bands of silver, on a stand. */
export function buildFamily(): Model {
  const path = smoothPath<Vector3>(
    [
      [-0.24, 0.3, 0],
      [-0.18, 0.2, 0],
      [-0.04, 0.14, 0],
      [0.12, 0.17, 0],
      [0.22, 0.28, 0],
      [0.25, 0.4, 0],
    ],
    34,
  );
  const at = (i: number): Vector3 => path[i] ?? [0, 0, 0];
  return model('small', [
    part(
      'ivory',
      '#4f4436',
      tube(path, (t) => 0.055 - t * 0.049, { sides: 18 }),
      { tint: 'body' },
    ),
    part(
      'silver',
      '#c9c9c6',
      Shape.merge(
        ...(
          [
            [1, 0.058, -1.0],
            [11, 0.042, -0.32],
            [22, 0.025, 0.45],
          ] as const
        ).map(([i, r, lean]) =>
          torus(r, 0.006, 26, 8)
            .turn('z', Math.PI / 2 + lean)
            .move(...at(i)),
        ),
        capsule(at(33), [0.252, 0.43, 0], 0.009, 0.004, 10),
      ),
      { tint: 'second' },
    ),
    part(
      'walnut',
      '#3b2417',
      Shape.merge(
        box(0.3, 0.022, 0.14, 0.006),
        cylinder(0.012, 0.12, { segments: 12 }).move(-0.06, 0.02, 0),
        cylinder(0.012, 0.13, { segments: 12 }).move(0.12, 0.02, 0),
      ),
      { tint: 'accent' },
    ),
  ]);
}
