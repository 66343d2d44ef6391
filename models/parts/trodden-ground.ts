import { ellipsoid } from '../kit/clay-shapes.ts';
import { Clay } from '../kit/clay.ts';
import { fractalNoise } from '../kit/noise.ts';
import { sculpt } from '../kit/sculpt.ts';
import type { Shape } from '../kit/shape.ts';
import { patina } from './patina.ts';

/** Broken ground cast with what stands on it: an oval `length` along x, `height` at its middle, `depth` along z; metres. */
export function troddenGround(
  length: number,
  height: number,
  depth: number,
  colour: string,
  triangles = 900,
): Shape {
  const unit = depth;
  const clay = new Clay()
    .add(ellipsoid([0, 0, 0], [length / 2, height, depth / 2]))
    .raise((x, y, z) => {
      const swell = fractalNoise((x / unit) * 3, 0.3, (z / unit) * 4) - 0.5;
      const clods = fractalNoise((x / unit) * 9, (y / unit) * 9, (z / unit) * 9) - 0.5;
      return Math.min(0.009, height) * (0.7 * swell + 0.7 * clods);
    })
    .keep((_, y) => -y, height * 0.05);
  return sculpt(clay, {
    bounds: {
      min: [-length * 0.56, -height * 0.2, -depth * 0.62],
      max: [length * 0.56, height * 1.7, depth * 0.62],
    },
    cell: length / 120,
    triangles,
    colour,
    paint: patina(depth * 0.12, 0.9),
  });
}
