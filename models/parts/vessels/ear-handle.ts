import { circle } from '../../kit/outlines.ts';
import type { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/**
 * A handle along points in the x-y plane, both ends in the body's wall; thicker where it joins. `thick` is across the
 * bar as seen from the side, `broad` along z, metres (whole widths).
 */
export function earHandle(
  points: readonly Vector2[],
  thick: number,
  broad = thick,
  options: { readonly steps?: number; readonly sides?: number } = {},
): Shape {
  const { steps = 14, sides = 8 } = options;
  const path = smoothPath<Vector3>(
    points.map(([x, y]): Vector3 => [x, y, 0]),
    steps,
  );
  return sweep(path, circle(broad / 2, sides, thick / 2), {
    up: [0, 1, 0],
    crease: 1.2,
    scale: (t) => 1 + 0.55 * Math.abs(2 * t - 1) ** 6,
  });
}
