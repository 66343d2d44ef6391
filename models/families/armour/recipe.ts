import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { hollow } from '../../parts/hollow.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A cuirass and helmet on a post. */
export function buildFamily(): Model {
  const chest = smoothPath<Vector2>(
    [
      [0.13, 0.36],
      [0.16, 0.42],
      [0.18, 0.55],
      [0.15, 0.66],
      [0.07, 0.71],
    ],
    20,
  );
  const helmet = smoothPath<Vector2>(
    [
      [0.105, 0.78],
      [0.11, 0.85],
      [0.085, 0.92],
      [0.03, 0.955],
      [0.008, 0.98],
      [0, 0.99],
    ],
    18,
  );
  return model('small', [
    part(
      'steel',
      '#9ea3a6',
      Shape.merge(
        lathe(hollow(chest, 0.006), { segments: 32 }).scale(1, 1, 0.72),
        lathe([...helmet, [0.08, 0.9], [0.1, 0.8], [0.105, 0.78]], { segments: 36 }).scale(0.9, 1, 1),
      ),
      { tint: 'body' },
    ),
    part(
      'gold',
      '#d9b25c',
      Shape.merge(
        torus(0.106, 0.006, 36, 8).scale(0.9, 1, 1).move(0, 0.785, 0),
        torus(0.135, 0.008, 36, 8).scale(1, 1, 0.72).move(0, 0.37, 0),
      ),
      { tint: 'second' },
    ),
    part('walnut', '#4a3020', Shape.merge(cylinder(0.16, 0.03), cylinder(0.022, 0.8).move(0, 0.03, 0)), {
      tint: 'accent',
    }),
  ]);
}
