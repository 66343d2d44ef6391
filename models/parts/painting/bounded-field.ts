import { ball, ellipsoid, limb, loft, type LoftKey } from '../../kit/clay-shapes.ts';
import type { Field } from '../../kit/field.ts';
import type { Vector3 } from '../../kit/vector.ts';

/**
 * A field that is only asked near its body: farther off than the reach of a blend, the distance to a ball about it
 * will do. A painting asks a field some hundred thousand times.
 */
function bounded(field: Field, centres: readonly (readonly [number, number, number, number])[]): Field {
  const middle = [0, 1, 2].map((axis) => {
    const values = centres.map((centre) => centre[axis]!);
    return (Math.min(...values) + Math.max(...values)) / 2;
  }) as [number, number, number];
  const radius = Math.max(
    ...centres.map(([x, y, z, r]) => Math.hypot(x - middle[0], y - middle[1], z - middle[2]) + r),
  );
  const [cx, cy, cz] = middle;
  const near = radius * 0.6 + 0.06;
  return (x, y, z) => {
    const far = Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) - radius;
    return far > near ? far : field(x, y, z);
  };
}

/** As `limb`: a bar along a smooth curve through [x, y, z, radius]. */
export const limbField = (keys: readonly (readonly [number, number, number, number])[], steps = 10): Field =>
  bounded(
    limb(keys, steps),
    keys.map(([x, y, z, r]) => [x, y, z, r * 1.3]),
  );

/** As `loft`: a body along a curve through [x, y, z, half width, half height]. */
export const loftField = (keys: readonly LoftKey[], up: Vector3 = [0, 1, 0], steps = 18): Field =>
  bounded(
    loft(keys, up, steps),
    keys.map(([x, y, z, a, b]) => [x, y, z, Math.max(a, b) * 1.3]),
  );

export const ellipsoidField = (centre: Vector3, radii: Vector3): Field =>
  bounded(ellipsoid(centre, radii), [[...centre, Math.max(...radii)]]);

export const ballField = (centre: Vector3, radius: number): Field => ball(centre, radius);
