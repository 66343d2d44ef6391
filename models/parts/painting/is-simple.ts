import { triangulate } from '../../kit/triangulate.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** Whether an outline can be filled: it has three corners or more, and does not cross itself. */
export function isSimple(outline: readonly Vector2[]): boolean {
  const corners = outline.filter(([x, y], at) => {
    const before = outline[(at + outline.length - 1) % outline.length]!;
    return Math.hypot(x - before[0], y - before[1]) > 1e-7;
  });
  if (corners.length < 3) return false;
  const area = corners.reduce((sum, p, at) => {
    const q = corners[(at + 1) % corners.length]!;
    return sum + p[0] * q[1] - p[1] * q[0];
  }, 0);
  try {
    triangulate(area < 0 ? corners.toReversed() : corners);
    return true;
  } catch {
    return false;
  }
}
