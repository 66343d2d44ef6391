import type { Vector2 } from '../../kit/vector.ts';

/** Radius of a turned outside at a height, metres; of several, the lowest. */
export function radiusAt(profile: readonly Vector2[], height: number): number {
  for (let row = 1; row < profile.length; row++) {
    const [from, to] = [profile[row - 1]!, profile[row]!];
    if ((from[1] - height) * (to[1] - height) > 0) continue;
    const t = (height - from[1]) / (to[1] - from[1] || 1);
    return from[0] + (to[0] - from[0]) * Math.min(1, Math.max(0, t));
  }
  return profile[profile.length - 1]![0];
}
