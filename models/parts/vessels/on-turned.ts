import type { Place } from '../../kit/drawing/lay-drawing.ts';
import { mix, type Vector2, type Vector3 } from '../../kit/vector.ts';

/**
 * As `onLathe`, for outsides with bends: which way is up from the surface changes gradually along the profile, so that a
 * drawing that runs over a bend does not fold. x in metres at radius `around`, x = 0 at +z; y is the height.
 */
export function onTurned(profile: readonly Vector2[], around: number): Place {
  const last = profile.length - 1;
  const normals = profile.map((_, at): Vector2 => {
    const before = profile[Math.max(0, at - 1)]!;
    const after = profile[Math.min(last, at + 1)]!;
    const [dr, dy] = [after[0] - before[0], Math.max(after[1] - before[1], 1e-9)];
    const length = Math.hypot(dr, dy);
    return [dy / length, -dr / length];
  });
  return (x, y, lift): Vector3 => {
    let row = 0;
    while (row < last - 1 && profile[row + 1]![1] < y) row++;
    const [from, to] = [profile[row]!, profile[row + 1]!];
    const t = Math.min(1, Math.max(0, (y - from[1]) / (to[1] - from[1] || 1e-9)));
    const [a, b] = [normals[row]!, normals[row + 1]!];
    const radius = mix(from[0], to[0], t) + mix(a[0], b[0], t) * lift;
    const angle = x / around;
    return [radius * Math.sin(angle), y + mix(a[1], b[1], t) * lift, radius * Math.cos(angle)];
  };
}
