import { Shape } from './shape.ts';
import { surface } from './surface.ts';
import { add, cross, subtract, times, unit, type Vector3 } from './vector.ts';

/** A bar with round ends between two points, its radius `radius` at the first and `endRadius` at the second. */
export function capsule(from: Vector3, to: Vector3, radius: number, endRadius = radius, sides = 12): Shape {
  const axis = unit(subtract(to, from));
  const side = unit(cross(Math.abs(axis[1]) > 0.9 ? [0, 0, 1] : [0, 1, 0], axis));
  const other = cross(axis, side);
  const rings = Math.max(3, Math.ceil(sides / 4));
  return surface(
    (u, v) => {
      const row = Math.round(v * (2 * rings + 1));
      const atEnd = row > rings;
      const bend = ((atEnd ? row - rings - 1 : row - rings) / rings) * (Math.PI / 2);
      const [centre, reach] = atEnd ? [to, endRadius] : [from, radius];
      const turn = (u % 1) * 2 * Math.PI;
      const isPole = row === 0 || row === 2 * rings + 1;
      const out = isPole ? 0 : Math.cos(bend) * reach;
      return add(
        add(centre, times(axis, Math.sin(bend) * reach)),
        add(times(side, Math.cos(turn) * out), times(other, Math.sin(turn) * out)),
      );
    },
    sides,
    2 * rings + 1,
    { closed: true },
  );
}
