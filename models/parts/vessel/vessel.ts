import { onLathe } from '../../kit/drawing/on-lathe.ts';
import type { Place } from '../../kit/drawing/lay-drawing.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

/** A turned vessel as a frame to decorate: its outside, and where a point of a drawing lies on it. */
export interface Vessel {
  /** [radius, height] from the foot up, heights growing; metres. */
  readonly outside: readonly Vector2[];
  /** Greatest radius and height, metres. */
  readonly radius: number;
  readonly height: number;
  /** Makes the round section another one. */
  readonly bend: (point: Vector3) => Vector3;
  /** x runs round the vessel, metres at its greatest radius, 0 in front; y is the height, metres. */
  readonly place: Place;
  /** Radius of the outside at a height, metres. */
  readonly radiusAt: (height: number) => number;
}

/** How far the facets of a body may be off the outline in the nearest level, share of the height. */
export const nearTolerance = 0.002;

const round = (point: Vector3): Vector3 => point;

/**
 * A vessel from keys [share of the greatest radius, share of the height], from the foot up; a smooth line is drawn
 * through them.
 */
export function makeVessel(
  keys: readonly Vector2[],
  radius: number,
  height: number,
  bend: (point: Vector3) => Vector3 = round,
): Vessel {
  const path = smoothPath(keys, (keys.length - 1) * 6).map(([r, y]): Vector2 => [r * radius, y * height]);
  const growing = path.filter(([, y], at) =>
    path.slice(0, at).every(([, before]) => y > before + height * 1e-4),
  );
  const widest = Math.max(...growing.map(([r]) => r));
  const outside = growing.map(([r, y]): Vector2 => [(r * radius) / widest, y]);
  const lay = onLathe(outside, radius);
  // Where the outline is hollow, the facets of the body lie outside it: paint lies on them.
  const facets = thinLine(outside, height * nearTolerance);
  return {
    outside,
    radius,
    height,
    bend,
    place: (x, y, lift) => bend(lay(x, y, lift + Math.max(0, radiusOf(facets, y) - radiusOf(outside, y)))),
    radiusAt: (y) => radiusOf(outside, y),
  };
}

/** Radius of an outside at a height, metres. */
function radiusOf(outside: readonly Vector2[], height: number): number {
  const above = outside.findIndex(([, y]) => y >= height);
  if (above <= 0) return (above < 0 ? outside[outside.length - 1]! : outside[0]!)[0];
  const [[r0, y0], [r1, y1]] = [outside[above - 1]!, outside[above]!];
  return r0 + ((r1 - r0) * (height - y0)) / (y1 - y0);
}

/** A line of points without those that lie within `tolerance` metres of the line through their neighbours. */
export function thinLine(points: readonly Vector2[], tolerance: number): Vector2[] {
  if (points.length < 3) return [...points];
  const [a, b] = [points[0]!, points[points.length - 1]!];
  const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1;
  let worst = 0;
  let at = 0;
  points.forEach(([x, y], row) => {
    const off = Math.abs((b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0])) / length;
    if (off > worst) [worst, at] = [off, row];
  });
  if (worst <= tolerance) return [a, b];
  return [
    ...thinLine(points.slice(0, at + 1), tolerance).slice(0, -1),
    ...thinLine(points.slice(at), tolerance),
  ];
}
