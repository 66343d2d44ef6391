import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { hollow } from '../../parts/hollow.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** A pot, a bowl and cups with saucers on a round tray. */
export function buildFamily(): Model {
  const pot = smoothPath<Vector2>(
    [
      [0.035, 0],
      [0.06, 0.02],
      [0.068, 0.05],
      [0.05, 0.085],
      [0.03, 0.095],
    ],
    18,
  );
  const cup = smoothPath<Vector2>(
    [
      [0.016, 0],
      [0.018, 0.006],
      [0.032, 0.02],
      [0.037, 0.046],
    ],
    10,
  );
  const saucer = lathe(
    hollow(
      [
        [0.03, 0],
        [0.034, 0.003],
        [0.055, 0.009],
      ],
      0.002,
    ),
    { segments: 18, crease: 0.9 },
  );
  const service = Shape.merge(
    saucer,
    lathe(hollow(cup, 0.002), { segments: 18, crease: 0.9 }).move(0, 0.004, 0),
    tube(
      smoothPath<Vector3>(
        [
          [0.034, 0.042, 0],
          [0.056, 0.036, 0],
          [0.05, 0.014, 0],
          [0.028, 0.018, 0],
        ],
        12,
      ),
      0.003,
      { sides: 7 },
    ),
  );
  const rimRing = torus(0.037, 0.0012, 18, 5).move(0, 0.05, 0);
  const around = (shape: Shape): Shape =>
    Shape.merge(
      ...[0.5, 1.35, 2.6, 3.7, 4.9].map((turn) =>
        shape.move(Math.sin(turn) * 0.135, 0.014, Math.cos(turn) * 0.135),
      ),
    );
  return model('medium', [
    part(
      'lacquer',
      '#3a1512',
      lathe(
        [
          [0, 0],
          [0.2, 0],
          [0.21, 0.012],
          [0.206, 0.016],
          [0.196, 0.01],
          [0, 0.01],
        ],
        { segments: 48 },
      ),
      { tint: 'second' },
    ),
    part(
      'porcelain',
      '#f0ede4',
      lathe([[0, 0], ...pot, [0, 0.095]], { segments: 36, crease: 0.9 }).move(0, 0.012, 0),
      { tint: 'body' },
    ),
    part(
      'porcelain',
      '#f0ede4',
      Shape.merge(
        lathe(
          [
            [0, 0],
            [0.031, 0],
            [0.026, 0.012],
            [0.008, 0.018],
            [0.006, 0.024],
            [0.011, 0.032],
            [0, 0.036],
          ],
          { segments: 28 },
        ).move(0, 0.106, 0),
        tube(
          smoothPath<Vector3>(
            [
              [0.06, 0.045, 0],
              [0.09, 0.06, 0],
              [0.105, 0.105, 0],
            ],
            12,
          ),
          (t) => 0.015 - t * 0.009,
        ).move(0, 0.012, 0),
        tube(
          smoothPath<Vector3>(
            [
              [-0.05, 0.095, 0],
              [-0.098, 0.095, 0],
              [-0.1, 0.045, 0],
              [-0.064, 0.035, 0],
            ],
            14,
          ),
          0.006,
        ).move(0, 0.012, 0),
      ),
      { tint: 'body' },
    ),
    part('porcelain', '#f0ede4', around(service), { tint: 'body' }),
    part(
      'gold',
      '#d9b25c',
      Shape.merge(
        around(rimRing),
        torus(0.031, 0.002, 28, 6).move(0, 0.107, 0),
        torus(0.067, 0.002, 36, 6).move(0, 0.062, 0),
      ),
      { tint: 'accent' },
    ),
  ]);
}
