import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A round table on a turned column with three feet. */
export function buildFamily(): Model {
  const foot = tube(
    smoothPath<Vector3>(
      [
        [0, 0.28, 0.04],
        [0, 0.16, 0.18],
        [0, 0.05, 0.34],
        [0, 0.03, 0.4],
      ],
      14,
    ),
    (t) => 0.036 - t * 0.012,
    { sides: 9 },
  );
  return model('small', [
    part(
      'mahogany',
      '#5a2c1c',
      Shape.merge(
        lathe(
          [
            [0, 0.72],
            [0.5, 0.72],
            [0.52, 0.735],
            [0.52, 0.75],
            [0.5, 0.765],
            [0, 0.765],
          ],
          { segments: 44 },
        ),
        lathe(
          [
            [0, 0.2],
            [0.06, 0.2],
            [0.075, 0.26],
            [0.04, 0.34],
            [0.06, 0.46],
            [0.035, 0.6],
            [0.09, 0.71],
            [0, 0.72],
          ],
          { segments: 26 },
        ),
        foot.around(3),
      ),
      { tint: 'body' },
    ),
    part(
      'mother-of-pearl',
      '#d9d2bf',
      Shape.merge(
        torus(0.4, 0.004, 44, 5).move(0, 0.766, 0),
        ...Array.from({ length: 12 }, (_, at) =>
          sphere(0.03, 10, 5)
            .scale(1, 0.12, 0.45)
            .move(0.3, 0.766, 0)
            .turn('y', (at * Math.PI) / 6),
        ),
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b08d4c',
      Shape.merge(
        ...[0, 1, 2].map((at) =>
          sphere(0.03, 12)
            .move(0, 0.03, 0.4)
            .turn('y', (at * 2 * Math.PI) / 3),
        ),
      ),
      { tint: 'accent' },
    ),
  ]);
}
