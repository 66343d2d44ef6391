export type MapPoint = readonly [x: number, y: number];

/**
 * Leaves out points of a line that lie nearer than `tolerance` to the line without them (Douglas and Peucker). Ends stay,
 * so that lines that meet still do; of a ring, the point farthest from its end stays too.
 */
export function simplifyLine(points: readonly MapPoint[], tolerance: number): readonly MapPoint[] {
  if (points.length < 3) return points;
  const keeps = new Uint8Array(points.length);
  const last = points.length - 1;
  keeps[0] = keeps[last] = 1;
  const open: [number, number][] = [[0, last]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const [a, b] = [points[from] as MapPoint, points[to] as MapPoint];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const length = Math.hypot(dx, dy);
    let farthest = -1;
    let distance = tolerance;
    for (let at = from + 1; at < to; at++) {
      const [px, py] = points[at] as MapPoint;
      const away =
        length === 0
          ? Math.hypot(px - a[0], py - a[1])
          : Math.abs(dx * (py - a[1]) - dy * (px - a[0])) / length;
      if (away > distance) {
        distance = away;
        farthest = at;
      }
    }
    if (farthest < 0) continue;
    keeps[farthest] = 1;
    open.push([from, farthest], [farthest, to]);
  }
  return points.filter((_, at) => keeps[at] === 1);
}
