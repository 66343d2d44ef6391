import { triangulate } from '../triangulate.ts';
import type { Vector2 } from '../vector.ts';

/**
 * A closed outline without the corners that change it least (Visvalingam): those that span less area than the square
 * of `tolerance`. Left as it is where that would make it cross itself.
 */
export function thinOutline(outline: readonly Vector2[], tolerance: number): readonly Vector2[] {
  const points = [...outline];
  while (points.length > 3) {
    const spans = points.map((_, at) => spanAt(points, at));
    const least = Math.min(...spans);
    if (least > tolerance * tolerance) break;
    points.splice(spans.indexOf(least), 1);
  }
  try {
    triangulate(outlineArea(points) < 0 ? points.toReversed() : points);
    return points;
  } catch {
    return outline;
  }
}

/** Positive where the outline runs anticlockwise. */
export function outlineArea(outline: readonly Vector2[]): number {
  return (
    outline.reduce((sum, p, at) => {
      const q = outline[(at + 1) % outline.length]!;
      return sum + p[0] * q[1] - p[1] * q[0];
    }, 0) / 2
  );
}

function spanAt(points: readonly Vector2[], at: number): number {
  const a = points[(at + points.length - 1) % points.length]!;
  const b = points[at]!;
  const c = points[(at + 1) % points.length]!;
  return Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (b[1] - a[1]) * (c[0] - a[0])) / 2;
}
