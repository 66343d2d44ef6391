import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A bottle with a stopper and a paper label. */
export function buildFamily(): Model {
  const body = smoothPath<Vector2>(
    [
      [0.038, 0],
      [0.04, 0.006],
      [0.04, 0.14],
      [0.02, 0.185],
      [0.014, 0.2],
      [0.014, 0.25],
    ],
    24,
  );
  return model('small', [
    part('glass', '#3f5a3c', lathe([[0, 0], ...body, [0, 0.25]], { segments: 32, crease: 0.9 }), {
      tint: 'body',
    }),
    part(
      'paper',
      '#e9e2cf',
      lathe(
        [
          [0.0405, 0.04],
          [0.0405, 0.12],
        ],
        { segments: 20, angle: 2.4 },
      ).turn('y', -1.2),
      { tint: 'second' },
    ),
    part('gold', '#d9b25c', cylinder(0.0165, 0.05).move(0, 0.215, 0), { tint: 'accent' }),
  ]);
}
