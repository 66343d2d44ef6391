import { mixColours, parseColour } from '../../../kit/colour.ts';
import { fractalNoise } from '../../../kit/noise.ts';
import { smoothPath } from '../../../kit/smooth-path.ts';
import { clamp, type Vector2 } from '../../../kit/vector.ts';
import { PaintLayer } from '../paint-layer.ts';
import type { PaintingGrid } from '../painting-grid.ts';

/** [x, y, half thickness], picture units */
export type BranchKey = readonly [number, number, number];

/** Branches or trunks along smooth curves, lit from above on the left. */
export function branch(
  grid: PaintingGrid,
  branches: readonly (readonly BranchKey[])[],
  light: string,
  dark: string,
  seed: number,
): PaintLayer {
  const layer = new PaintLayer(
    grid,
    { strokes: 2600, length: 0.05, width: 0.006, jitter: 0.2, stray: 0.25, bend: 0.2 },
    0.06,
  );
  const [bright, deep] = [parseColour(light), parseColour(dark)];
  for (const keys of branches) {
    const path = smoothPath(keys, 24);
    const nearest = (x: number, y: number) => {
      let best = -9;
      let aside = 0;
      let angle = 0;
      for (let at = 1; at < path.length; at++) {
        const [a, b] = [path[at - 1]!, path[at]!];
        const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
        const t = clamp(((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1e-9));
        const off: Vector2 = [x - a[0] - dx * t, y - a[1] - dy * t];
        const radius = a[2] + (b[2] - a[2]) * t;
        const inside = radius - Math.hypot(...off);
        if (inside > best) {
          best = inside;
          aside = (off[0] * -0.6 + off[1] * 0.8) / radius;
          angle = Math.atan2(dy, dx);
        }
      }
      return { best, aside, angle };
    };
    layer.fill(
      (x, y) => nearest(x, y).best + (fractalNoise(x * 30, y * 30, seed) - 0.5) * 0.006,
      (x, y) => {
        const { aside, angle } = nearest(x, y);
        const [u, v] = [
          x * Math.cos(angle) + y * Math.sin(angle),
          -x * Math.sin(angle) + y * Math.cos(angle),
        ];
        return mixColours(
          deep,
          bright,
          clamp(0.4 + aside * 0.5 + (fractalNoise(u * 14, v * 70, seed) - 0.5) * 0.9),
        );
      },
      (x, y) => nearest(x, y).angle,
    );
  }
  return layer;
}
