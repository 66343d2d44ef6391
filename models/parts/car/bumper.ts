import { rectangle } from '../../kit/outlines.ts';
import type { Shape } from '../../kit/shape.ts';
import { sweep } from '../../kit/sweep.ts';
import type { Vector3 } from '../../kit/vector.ts';

/**
 * A bar across the car before x, bowed and drawn back round the corners.
 * @param side 1 at the nose, −1 at the tail
 */
export function bumperBar(
  side: 1 | -1,
  bar: {
    readonly x: number;
    readonly y: number;
    readonly half: number;
    readonly height: number;
    readonly thickness: number;
    /** How far the middle stands before the corners. */
    readonly bow: number;
    /** How far the ends run back along the flanks. */
    readonly wrap: number;
  },
): Shape {
  const count = 22;
  const path = Array.from({ length: count + 1 }, (_, i): Vector3 => {
    const t = (i / count) * 2 - 1;
    const out = Math.sign(t) * (1 - (1 - Math.abs(t)) ** 1.7);
    const back = Math.max(0, (Math.abs(t) - 0.62) / 0.38);
    return [
      side * (bar.x - bar.bow * out * out - bar.wrap * back ** 2.2),
      bar.y,
      Math.sign(t) * bar.half * (1 - (1 - Math.abs(t)) ** 1.25),
    ];
  });
  return sweep(path, rectangle(bar.thickness, bar.height, Math.min(bar.thickness, bar.height) * 0.42, 3), {
    level: true,
    crease: 0.9,
  });
}
