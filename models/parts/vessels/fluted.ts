import type { Shape } from '../../kit/shape.ts';
import { smoothStep } from '../../kit/vector.ts';

export interface Flutes {
  readonly count: number;
  /** How deep the hollows between lobes lie, as a share of the radius. */
  readonly depth: number;
  /** Heights between which they run, metres; they fade over a tenth at either end. */
  readonly from: number;
  readonly to: number;
  /** Radians turned from bottom to top: swirling lobes. */
  readonly swirl?: number;
}

/** A turned thing with lobes round it like a melon's. Give the lathe four segments a lobe or more. */
export function fluted(shape: Shape, flutes: Flutes): Shape {
  const { count, depth, from, to, swirl = 0 } = flutes;
  const fade = (to - from) * 0.12 + 1e-6;
  return shape.deform(([x, y, z]) => {
    const turn = Math.atan2(x, z) + swirl * ((y - from) / (to - from));
    const weight =
      smoothStep(from - fade * 0.2, from + fade, y) * (1 - smoothStep(to - fade, to + fade * 0.2, y));
    // Round lobes meet in a narrow groove.
    const groove = 1 - Math.abs(Math.cos((count * turn) / 2));
    const k = 1 - depth * weight * groove * groove;
    return [x * k, y, z * k];
  });
}
