import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { hollow } from '../../parts/hollow.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A goblet with a knopped stem. */
export function buildFamily(): Model {
  const body = smoothPath<Vector2>(
    [
      [0.042, 0],
      [0.038, 0.006],
      [0.012, 0.02],
      [0.009, 0.045],
      [0.018, 0.055],
      [0.009, 0.066],
      [0.034, 0.09],
      [0.046, 0.125],
      [0.043, 0.16],
    ],
    34,
  );
  return model('small', [
    part('silver', '#c9c9c6', lathe(hollow(body, 0.002), { segments: 32, crease: 0.9 }), { tint: 'body' }),
    part('gold', '#d9b25c', torus(0.0435, 0.002, 36, 8).move(0, 0.158, 0), { tint: 'second' }),
    part('gold', '#d9b25c', torus(0.0455, 0.0018, 36, 8).move(0, 0.115, 0), { tint: 'accent' }),
  ]);
}
