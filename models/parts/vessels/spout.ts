import { circle } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import { tube } from '../../kit/tube.ts';
import { add, cross, subtract, times, unit, type Vector2, type Vector3 } from '../../kit/vector.ts';

export interface SpoutOptions {
  /** Radius where it leaves the body and at its mouth, metres. */
  readonly root: number;
  readonly mouth: number;
  readonly steps?: number;
  readonly sides?: number;
}

/** A spout along points in the x-y plane (root first, inside the body's wall): open at the mouth, with a lip round it. */
export function spout(points: readonly Vector2[], options: SpoutOptions): Shape {
  const { root, mouth, steps = 9, sides = 10 } = options;
  const path = smoothPath<Vector3>(
    points.map(([x, y]): Vector3 => [x, y, 0]),
    steps,
  );
  const radius = (t: number) => root + (mouth - root) * (1 - (1 - t) ** 2.1);
  const outer = sweep(path, circle(1, sides), { caps: false, scale: radius, crease: 1.2 });
  const end = path[path.length - 1]!;
  const along = unit(subtract(end, path[path.length - 2]!));
  // Inside it narrows to a point: an open funnel is seen from the mouth only.
  const inner = tube([end, subtract(end, times(along, mouth * 3))], (t) => mouth * 0.76 * (1 - 0.98 * t), {
    sides,
    caps: false,
  });
  return Shape.merge(outer, inner.flip(), ringAcross(end, along, mouth * 0.9, mouth * 0.17, sides));
}

/** A ring about a point, across a direction. */
export function ringAcross(centre: Vector3, along: Vector3, radius: number, bar: number, count = 14): Shape {
  const side = unit(cross(along, Math.abs(along[2]) > 0.9 ? [1, 0, 0] : [0, 0, 1]));
  const up = cross(side, along);
  const path = Array.from({ length: count }, (_, i): Vector3 => {
    const angle = (i / count) * 2 * Math.PI;
    return add(centre, add(times(side, Math.cos(angle) * radius), times(up, Math.sin(angle) * radius)));
  });
  return tube(path, bar, { sides: 6, closed: true });
}
