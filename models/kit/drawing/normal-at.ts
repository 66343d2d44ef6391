import type { Vector3 } from '../vector.ts';
import type { Place } from './lay-drawing.ts';

/** Direction away from the ground at (x, y) of a drawing. @param nudge how far to look to either side, in the drawing's unit */
export function normalAt(place: Place, x: number, y: number, lift: number, nudge: number): Vector3 {
  const [a, b] = [place(x - nudge, y, lift), place(x + nudge, y, lift)];
  const [c, d] = [place(x, y - nudge, lift), place(x, y + nudge, lift)];
  const u = [b[0] - a[0], b[1] - a[1], b[2] - a[2]] as const;
  const v = [d[0] - c[0], d[1] - c[1], d[2] - c[2]] as const;
  const normal = [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]] as const;
  const length = Math.hypot(...normal) || 1;
  return [normal[0] / length, normal[1] / length, normal[2] / length];
}
