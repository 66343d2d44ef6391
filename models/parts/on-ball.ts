import type { Place } from '../kit/drawing/lay-drawing.ts';
import { add, cross, times, unit, type Vector3 } from '../kit/vector.ts';

/**
 * Lays a drawing on a ball about `centre` where `outward` points, metres along the tangent; `roll` turns it, radians,
 * anticlockwise. `radii` makes an ellipsoid of the ball.
 */
export function onBall(centre: Vector3, radii: Vector3, outward: Vector3, roll = 0): Place {
  const out = unit(outward);
  const level = unit(cross([0, 1, 0], out));
  const rise = cross(out, level);
  const right = add(times(level, Math.cos(roll)), times(rise, Math.sin(roll)));
  const up = cross(out, right);
  const reach = (d: Vector3) => 1 / Math.hypot(d[0] / radii[0], d[1] / radii[1], d[2] / radii[2]);
  return (x, y, lift) => {
    const d = unit(add(times(out, reach(out)), add(times(right, x), times(up, y))));
    return add(centre, times(d, reach(d) + lift));
  };
}
