import type { Vector2 } from '../../kit/vector.ts';

/** A named outline, in any unit, stretched so that its widest radius and its highest point come out as asked; metres. */
export function scaleOutline(points: readonly Vector2[], radius: number, height: number): Vector2[] {
  const widest = Math.max(...points.map(([r]) => r));
  const top = Math.max(...points.map(([, y]) => y));
  return points.map(([r, y]): Vector2 => [(r / widest) * radius, (y / top) * height]);
}
