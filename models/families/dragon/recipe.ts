import { capsule } from '../../kit/capsule.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A dragon in coils above a carved base. */
export function buildFamily(): Model {
  const path = smoothPath<Vector3>(
    [
      [-0.2, 0.08, 0],
      [-0.13, 0.06, 0.05],
      [-0.06, 0.13, 0.02],
      [0, 0.21, -0.04],
      [0.07, 0.14, -0.02],
      [0.1, 0.09, 0.05],
      [0.17, 0.13, 0.03],
      [0.2, 0.22, 0],
    ],
    60,
  );
  const spine = Shape.merge(
    ...path
      .filter((_, at) => at % 3 === 1 && at < 57)
      .map(([x, y, z], at) =>
        prism(
          [
            [-0.011, 0],
            [0.011, 0],
            [-0.004, 0.02],
          ],
          0.004,
        ).move(x, y + 0.022 - Math.abs(at - 9) * 0.0006, z),
      ),
  );
  const horn = capsule([0.195, 0.25, 0.014], [0.15, 0.3, 0.034], 0.006, 0.002, 8);
  return model('small', [
    part(
      'bronze',
      '#6f5a34',
      Shape.merge(
        tube(path, (t) => 0.008 + 0.02 * Math.sin(Math.PI * Math.min(1, t * 0.8 + 0.1)), { sides: 12 }),
        sphere(0.03, 18).scale(1.25, 0.85, 0.85).move(0.212, 0.232, 0),
        capsule([0.225, 0.23, 0], [0.268, 0.218, 0], 0.02, 0.014, 12),
      ),
      { tint: 'body' },
    ),
    part(
      'gold',
      '#c79a45',
      Shape.merge(
        spine,
        horn,
        horn.mirror('z'),
        ...[-1, 1].map((side) =>
          tube(
            smoothPath<Vector3>(
              [
                [0.255, 0.225, side * 0.012],
                [0.29, 0.2, side * 0.04],
                [0.275, 0.16, side * 0.05],
              ],
              12,
            ),
            0.0022,
            { sides: 5 },
          ),
        ),
      ),
      { tint: 'second' },
    ),
    part(
      'bronze',
      '#6f5a34',
      Shape.merge(
        ...(
          [
            [-0.09, 0.09, 0.04],
            [-0.05, 0.1, -0.01],
            [0.1, 0.1, 0.05],
            [0.13, 0.1, 0],
          ] as const
        ).map(([x, y, z]) => capsule([x, y, z], [x + 0.02, 0.045, z + 0.02], 0.013, 0.009, 8)),
      ),
      { tint: 'body' },
    ),
    part('walnut', '#3b2417', plinthBoard(0.46, 0.045, 0.2), { tint: 'accent' }),
  ]);
}
