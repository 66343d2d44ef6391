import { model, part, type Model } from '../../kit/model.ts';
import { rectangle, superellipse } from '../../kit/outlines.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import { tube } from '../../kit/tube.ts';
import { petals } from '../../parts/petals.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** An oval tray with a raised rim and two handles. */
export function buildFamily(): Model {
  const rim = superellipse(0.23, 0.16, 2.6, 48).map(([x, y]): [number, number, number] => [x, 0.016, y]);
  return model('small', [
    part('lacquer', '#3a1512', sweep(rim, rectangle(0.008, 0.026, 0.003), { closed: true, level: true }), {
      tint: 'body',
    }),
    part(
      'lacquer',
      '#4c1d17',
      surface(
        (u, v) => {
          const a = -u * 2 * Math.PI;
          const c = Math.cos(a),
            s = Math.sin(a);
          const k = (Math.abs(c) ** 2.6 + Math.abs(s) ** 2.6) ** (-1 / 2.6);
          return [s * k * 0.16 * (1 - v) * 1.43, 0.006, -c * k * 0.23 * (1 - v) * 0.69];
        },
        40,
        6,
      ),
      { tint: 'body' },
    ),
    part('gold', '#d9b25c', petals(0.09, 10).scale(1, 0.04, 0.8).move(0, 0.008, 0), { tint: 'second' }),
    part(
      'brass',
      '#b08a48',
      tube(
        smoothPath<Vector3>(
          [
            [0.22, 0.028, -0.05],
            [0.26, 0.045, -0.03],
            [0.26, 0.045, 0.03],
            [0.22, 0.028, 0.05],
          ],
          14,
        ),
        0.005,
      ).mirrored('x'),
      { tint: 'accent' },
    ),
  ]);
}
