/**
 * A smooth curve through points (Catmull–Rom), as `steps` + 1 points of the same dimension, so that it also
 * serves profiles and tables of [x, y, z, radius, …]. A closed curve comes back without repeating its first point.
 */
export function smoothPath<Point extends readonly number[]>(
  points: readonly Point[],
  steps: number,
  closed = false,
): Point[] {
  const spans = closed ? points.length : points.length - 1;
  const key = (i: number): Point =>
    closed
      ? points[(i + points.length) % points.length]!
      : points[Math.min(points.length - 1, Math.max(0, i))]!;
  return Array.from({ length: closed ? steps : steps + 1 }, (_, step) => {
    const place = (step / steps) * spans;
    const span = Math.min(spans - 1, Math.floor(place));
    const t = place - span;
    const [before, from, to, after] = [key(span - 1), key(span), key(span + 1), key(span + 2)];
    return from.map((p1, axis) => {
      const [p0, p2, p3] = [before[axis]!, to[axis]!, after[axis]!];
      return (
        0.5 *
        (2 * p1 +
          (p2 - p0) * t +
          (2 * p0 - 5 * p1 + 4 * p2 - p3) * t * t +
          (3 * p1 - p0 - 3 * p2 + p3) * t ** 3)
      );
    }) as unknown as Point;
  });
}
