import { worldOutline } from '../../building/kit/world-outline.ts';
import { Clay } from '../../kit/clay.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

const degree = Math.PI / 180;

interface Land {
  readonly points: readonly Vector2[];
  readonly box: readonly [number, number, number, number];
}

const lands: readonly Land[] = worldOutline.map((flat) => {
  const corners: Vector2[] = [];
  for (let at = 0; at < flat.length; at += 2) corners.push([flat[at]!, flat[at + 1]!]);
  const points = smoothPath(corners, corners.length * 3, true);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return { points, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
});

/** Degrees to the nearest shore, positive on land; at most `reach` away from it. */
function ashore(east: number, north: number, reach = 4): number {
  const narrow = Math.max(0.12, Math.cos(north * degree));
  let nearest = reach;
  let isLand = false;
  for (const { points, box } of lands)
    for (const round of [-360, 0, 360]) {
      const lon = east + round;
      const wide = reach / narrow;
      if (lon < box[0] - wide || lon > box[2] + wide || north < box[1] - reach || north > box[3] + reach)
        continue;
      let inside = false;
      for (let i = 0; i < points.length; i++) {
        const [ax, ay] = points[i]!;
        const [bx, by] = points[(i + 1) % points.length]!;
        if (ay > north !== by > north && lon < ax + ((north - ay) / (by - ay)) * (bx - ax)) inside = !inside;
        const [dx, dy] = [(bx - ax) * narrow, by - ay];
        const [px, py] = [(lon - ax) * narrow, north - ay];
        const t = Math.min(1, Math.max(0, (px * dx + py * dy) / (dx * dx + dy * dy || 1)));
        nearest = Math.min(nearest, Math.hypot(px - dx * t, py - dy * t));
      }
      if (inside) isLand = true;
    }
  // The ice of the south runs all round.
  if (north < -70) isLand = true;
  return isLand ? nearest : -nearest;
}

/** Degrees east and north of a point about the origin; 0° lies towards +z. */
const placeOf = ([x, y, z]: Vector3): Vector2 => [
  Math.atan2(x, z) / degree,
  Math.asin(Math.max(-1, Math.min(1, y / Math.hypot(x, y, z)))) / degree,
];

/** The lands of the earth as plates on a ball of `radius` about the origin, `rise` high. */
export function landPlates(radius: number, rise: number, triangles: number): Shape {
  const clay = new Clay().add((x, y, z) => {
    const out = Math.hypot(x, y, z);
    const shell = Math.max(out - radius - rise, radius - 0.0035 - out);
    if (shell > 0.008) return shell;
    const [east, north] = placeOf([x, y, z]);
    const shore = -ashore(east, north) * degree * radius;
    const [a, b] = [Math.max(shell + 0.0012, 0), Math.max(shore + 0.0012, 0)];
    return Math.sqrt(a * a + b * b) + Math.min(Math.max(shell, shore) + 0.0012, 0) - 0.0012;
  });
  const reach = radius + rise + 0.006;
  return sculpt(clay, {
    bounds: { min: [-reach, -reach, -reach], max: [reach, reach, reach] },
    cell: 0.0023,
    triangles,
    colour: '#ffffff',
    steepness: 2,
  });
}
