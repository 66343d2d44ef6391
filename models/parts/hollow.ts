import type { Vector2 } from '../kit/vector.ts';

/** The closed profile of a vessel: up the outside as given, over the lip, and down an inside this much thinner. */
export function hollow(outside: readonly Vector2[], wall: number): Vector2[] {
  const inside = outside
    .slice(1)
    .map(([radius, height], at): Vector2 => [
      Math.max(0, radius - wall),
      Math.max(height, (outside[0]?.[1] ?? 0) + wall * 1.5 + at * 1e-5),
    ]);
  const floor = (outside[0]?.[1] ?? 0) + wall * 1.5;
  return [[0, outside[0]?.[1] ?? 0], ...outside, ...inside.toReversed(), [0, floor]];
}
