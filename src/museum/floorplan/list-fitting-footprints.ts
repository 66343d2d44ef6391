import { turnPlanVector, type Rect } from '../math/plan.ts';
import type { Fitting } from './room-template.ts';

/** Width of the posts of an arch one walks through, metres. */
export const scannerPost = 0.14;

/** What a bank leaves free in the middle of its front for the step it lies around, metres. */
export const bankHollow = { width: 3, depth: 2.25 } as const;

/** The floor a fitting stands on (or hangs above), local metres: one rectangle, or the parts of one. */
export function listFittingFootprints({ form, x, z, turns, length, depth }: Fitting): Rect[] {
  const [a, o] = [length / 2, depth / 2];
  const part = (left: number, right: number, back = -o, front = o): Rect => {
    const [ax, az] = turnPlanVector(left, back, turns);
    const [bx, bz] = turnPlanVector(right, front, turns);
    return {
      minX: x + Math.min(ax, bx),
      minZ: z + Math.min(az, bz),
      maxX: x + Math.max(ax, bx),
      maxZ: z + Math.max(az, bz),
    };
  };
  switch (form) {
    case 'scanner':
      return [part(-a, scannerPost - a), part(a - scannerPost, a)];
    case 'azalea-bank':
    case 'rock-bank': {
      const half = bankHollow.width / 2;
      return [part(-a, -half), part(half, a), part(-half, half, -o, o - bankHollow.depth)];
    }
    default:
      return [part(-a, a)];
  }
}
