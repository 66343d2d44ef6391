import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { hollow } from '../../parts/hollow.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A vase on a foot, with a flared lip. */
export function buildFamily(): Model {
  const body = smoothPath<Vector2>(
    [
      [0.05, 0],
      [0.055, 0.012],
      [0.1, 0.11],
      [0.102, 0.16],
      [0.045, 0.27],
      [0.04, 0.3],
      [0.062, 0.34],
    ],
    26,
  );
  return model('small', [
    part('porcelain', '#e9e8e2', lathe(hollow(body, 0.004), { segments: 36, crease: 0.9 }), { tint: 'body' }),
    part('porcelain', '#3d5a86', torus(0.098, 0.0035, 32, 6).move(0, 0.185, 0), { tint: 'second' }),
    part('porcelain', '#3d5a86', torus(0.1, 0.0035, 32, 6).move(0, 0.1, 0), { tint: 'second' }),
    part('gold', '#d9b25c', torus(0.062, 0.0022, 32, 6).move(0, 0.34, 0), { tint: 'accent' }),
    part('gold', '#d9b25c', torus(0.053, 0.003, 32, 6).move(0, 0.006, 0), { tint: 'accent' }),
  ]);
}
