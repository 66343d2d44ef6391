import type { Vector2 } from '../vector.ts';

/**
 * The outline of a line drawn along points: a brush's or a pen's mark. `width` is the whole width, one number or one
 * for each place along it (0 start … 1 end); ends are cut square, or come to a point where the width is 0.
 */
export function stroke(points: readonly Vector2[], width: number | ((along: number) => number)): Vector2[] {
  const last = points.length - 1;
  const left: Vector2[] = [];
  const right: Vector2[] = [];
  points.forEach(([x, y], at) => {
    const before = points[Math.max(0, at - 1)]!;
    const after = points[Math.min(last, at + 1)]!;
    const [dx, dy] = [after[0] - before[0], after[1] - before[1]];
    const length = Math.hypot(dx, dy) || 1;
    const half = (typeof width === 'number' ? width : width(at / last)) / 2;
    left.push([x - (dy / length) * half, y + (dx / length) * half]);
    if (half > 1e-9) right.push([x + (dy / length) * half, y - (dx / length) * half]);
  });
  return [...right, ...left.toReversed()];
}
