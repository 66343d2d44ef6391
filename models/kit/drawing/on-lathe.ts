import type { Vector2, Vector3 } from '../vector.ts';
import type { Place } from './lay-drawing.ts';

/**
 * Lays a drawing round a turned vessel: x runs round it in metres at radius `around` (x = 0 faces the viewer, +z),
 * y is the height. The profile is the outside, [radius, height] from below up, heights growing.
 */
export function onLathe(profile: readonly Vector2[], around: number): Place {
  const last = profile.length - 1;
  return (x, y, lift): Vector3 => {
    let row = 0;
    while (row < last - 1 && profile[row + 1]![1] < y) row++;
    const [from, to] = [profile[row]!, profile[row + 1]!];
    const rise = to[1] - from[1] || 1e-9;
    const t = Math.min(1, Math.max(0, (y - from[1]) / rise));
    const slope = [to[0] - from[0], rise] as const;
    const length = Math.hypot(...slope);
    const radius = from[0] + slope[0] * t + (slope[1] / length) * lift;
    const angle = x / around;
    return [radius * Math.sin(angle), y - (slope[0] / length) * lift, radius * Math.cos(angle)];
  };
}
