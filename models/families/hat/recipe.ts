import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A felt hat with a band on a turned stand. */
export function buildFamily(): Model {
  const crown = smoothPath<Vector2>(
    [
      [0.155, 0.002],
      [0.15, 0.006],
      [0.092, 0.012],
      [0.088, 0.05],
      [0.08, 0.105],
      [0.05, 0.122],
      [0, 0.116],
    ],
    26,
  );
  return model('small', [
    part(
      'felt-brown',
      '#4c3a2c',
      Shape.merge(lathe(crown, { segments: 40, crease: 1 }).doubled())
        .deform(([x, y, z]) => [
          x,
          y +
            0.35 * z * z * (Math.abs(x) > 0.07 ? 1 : 0.4) -
            (y > 0.1 ? 0.02 * Math.exp(-((x / 0.03) ** 2)) : 0),
          z * 1.12,
        ])
        .move(0, 0.2, 0),
      { tint: 'body' },
    ),
    part(
      'silk',
      '#231a16',
      lathe(
        [
          [0.0895, 0],
          [0.0925, 0.002],
          [0.0885, 0.028],
          [0.0865, 0.028],
          [0.0895, 0],
        ],
        { segments: 40 },
      )
        .scale(1, 1, 1.12)
        .move(0, 0.215, 0),
      { tint: 'second' },
    ),
    part(
      'walnut',
      '#3b2417',
      lathe(
        [
          [0, 0],
          [0.08, 0],
          [0.078, 0.012],
          [0.02, 0.025],
          [0.012, 0.1],
          [0.018, 0.19],
          [0.07, 0.25],
          [0.06, 0.29],
          [0, 0.3],
        ],
        { segments: 28 },
      ),
      { tint: 'accent', hidden: true },
    ),
  ]);
}
