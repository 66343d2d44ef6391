import { sweep } from '../../kit/sweep.ts';
import { rectangle } from '../../kit/outlines.ts';
import type { Shape } from '../../kit/shape.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import type { CarBody } from './car-body.ts';

/**
 * A strip laid on both flanks along points (x, y): mouldings, or, dark and flat, the gaps round doors.
 * @param width across the strip, @param raised how far it stands out, metres
 */
export function flankLine(
  body: Pick<CarBody, 'flank'>,
  points: readonly Vector2[],
  width: number,
  raised: number,
  step = 0.16,
): Shape {
  const path: Vector3[] = [];
  points.forEach(([x, y], i) => {
    const before = points[i - 1];
    if (before) {
      const count = Math.max(1, Math.ceil(Math.hypot(x - before[0], y - before[1]) / step));
      for (let at = 1; at <= count; at++) {
        const [px, py] = [
          before[0] + ((x - before[0]) * at) / count,
          before[1] + ((y - before[1]) * at) / count,
        ];
        path.push([px, py, body.flank(px, py)]);
      }
    } else path.push([x, y, body.flank(x, y)]);
  });
  return sweep(path, rectangle(width, raised * 2, Math.min(width, raised) * 0.6, 1), {
    up: [0, 0, 1],
    level: true,
    crease: 0.9,
  }).mirrored('z');
}
