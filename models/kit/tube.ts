import { circle } from './outlines.ts';
import type { Shape } from './shape.ts';
import { sweep } from './sweep.ts';
import type { Vector3 } from './vector.ts';

/** A round bar along a path; the radius may change with t = 0…1. */
export function tube(
  path: readonly Vector3[],
  radius: number | ((t: number) => number),
  options: { readonly sides?: number; readonly closed?: boolean; readonly caps?: boolean } = {},
): Shape {
  const { sides = 10, closed = false, caps = true } = options;
  const isRound = typeof radius === 'number';
  return sweep(path, circle(isRound ? radius : 1, sides), {
    closed,
    caps,
    crease: 1.2,
    ...(isRound ? {} : { scale: radius }),
  });
}
