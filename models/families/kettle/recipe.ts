import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** A kettle with a spout and a bail handle. */
export function buildFamily(): Model {
  const body = smoothPath<Vector2>(
    [
      [0.06, 0],
      [0.085, 0.02],
      [0.09, 0.06],
      [0.06, 0.11],
      [0.035, 0.12],
    ],
    20,
  );
  return model('small', [
    part('brass', '#b08a48', lathe([[0, 0], ...body, [0, 0.12]], { segments: 36, crease: 0.9 }), {
      tint: 'body',
    }),
    part(
      'brass',
      '#b08a48',
      tube(
        smoothPath<Vector3>(
          [
            [0.075, 0.05, 0],
            [0.12, 0.075, 0],
            [0.135, 0.125, 0],
          ],
          12,
        ),
        (t) => 0.018 - t * 0.009,
      ),
      { tint: 'body' },
    ),
    part(
      'walnut',
      '#4a3020',
      tube(
        smoothPath<Vector3>(
          [
            [-0.06, 0.105, 0],
            [-0.055, 0.19, 0],
            [0, 0.215, 0],
            [0.055, 0.19, 0],
            [0.06, 0.105, 0],
          ],
          22,
        ),
        0.006,
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b08a48',
      lathe(
        [
          [0, 0],
          [0.037, 0],
          [0.03, 0.012],
          [0.008, 0.016],
          [0.012, 0.03],
          [0, 0.036],
        ],
        { segments: 28 },
      ).move(0, 0.119, 0),
      { tint: 'accent' },
    ),
  ]);
}
