import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { hollow } from '../../parts/hollow.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A wide bowl on a ring foot. */
export function buildFamily(): Model {
  const body = smoothPath<Vector2>(
    [
      [0.045, 0],
      [0.045, 0.012],
      [0.085, 0.025],
      [0.135, 0.075],
      [0.145, 0.11],
    ],
    18,
  );
  return model('small', [
    part('porcelain', '#e9e8e2', lathe(hollow(body, 0.004), { segments: 44, crease: 0.9 }), { tint: 'body' }),
    part('gold', '#d9b25c', torus(0.145, 0.0025, 44, 8).move(0, 0.109, 0), { tint: 'second' }),
    part('gold', '#d9b25c', torus(0.112, 0.002, 40, 8).move(0, 0.045, 0), { tint: 'accent' }),
  ]);
}
