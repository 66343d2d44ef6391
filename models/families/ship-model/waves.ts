import type { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';

/** A patch of heavy sea, `length` × `depth`, its crests up to `height`; open below, its rim on y = 0. */
export function waves(length: number, height: number, depth: number, columns = 30, rows = 12): Shape {
  return surface(
    (u, v) => {
      const [x, z] = [u * 2 - 1, 1 - v * 2];
      const rim = Math.min(1, (1 - Math.abs(x)) * 6) * Math.min(1, (1 - Math.abs(z)) * 4);
      const swell = 0.5 + 0.32 * Math.sin(x * 9 + z * 1.6) + 0.18 * Math.sin(x * 17 - z * 5 + 1);
      // Crests lean forward.
      const lean = 0.03 * Math.cos(x * 9 + z * 1.6);
      return [((x + lean) * length) / 2, Math.max(0, swell * rim) * height, (z * depth) / 2];
    },
    columns,
    rows,
    { crease: 0.9 },
  );
}
