import { circle } from '../kit/outlines.ts';
import type { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import { sweep } from '../kit/sweep.ts';
import type { Vector3 } from '../kit/vector.ts';

/**
 * A curved leg with a knee and a scrolled toe, standing on y = 0, its top `height` up at the origin; the knee comes out
 * towards (+x, +z) by about an eighth of the height.
 */
export function cabrioleLeg(height: number, thickness: number): Shape {
  const out = height * 0.13;
  const keys: Vector3[] = [
    [0, height, 0],
    [out * 0.55, height * 0.86, out * 0.55],
    [out * 0.6, height * 0.7, out * 0.6],
    [out * 0.1, height * 0.38, out * 0.1],
    [-out * 0.02, height * 0.16, -out * 0.02],
    [out * 0.4, height * 0.055, out * 0.4],
    [out * 0.75, height * 0.05, out * 0.75],
  ];
  const width = [1.15, 1.1, 0.95, 0.6, 0.46, 0.62, 0.5];
  return sweep(smoothPath(keys, 14), circle(thickness / 2, 8), {
    up: [0, 0, 1],
    crease: 1.2,
    scale: (t) => {
      const at = t * (width.length - 1);
      const i = Math.min(width.length - 2, Math.floor(at));
      return width[i]! + (width[i + 1]! - width[i]!) * (at - i);
    },
  });
}
