import { mix, type Vector2 } from './vector.ts';

/** Rounds the corners of an open profile (or a closed outline) by `radius`, `steps` chords a corner. */
export function roundCorners(
  points: readonly Vector2[],
  radius: number,
  options: { readonly steps?: number; readonly closed?: boolean } = {},
): Vector2[] {
  const { steps = 3, closed = false } = options;
  const count = points.length;
  return points.flatMap((corner, i): Vector2[] => {
    const before = points[closed ? (i + count - 1) % count : i - 1];
    const after = points[closed ? (i + 1) % count : i + 1];
    if (!before || !after) return [corner];
    const toBefore = Math.hypot(before[0] - corner[0], before[1] - corner[1]);
    const toAfter = Math.hypot(after[0] - corner[0], after[1] - corner[1]);
    const reach = Math.min(radius, toBefore / 2.01, toAfter / 2.01);
    if (reach < 1e-7) return [corner];
    const a: Vector2 = [
      mix(corner[0], before[0], reach / toBefore),
      mix(corner[1], before[1], reach / toBefore),
    ];
    const b: Vector2 = [mix(corner[0], after[0], reach / toAfter), mix(corner[1], after[1], reach / toAfter)];
    return Array.from({ length: steps + 1 }, (_, step): Vector2 => {
      const t = step / steps;
      const bend = (axis: 0 | 1) => mix(mix(a[axis], corner[axis], t), mix(corner[axis], b[axis], t), t);
      return [bend(0), bend(1)];
    });
  });
}
