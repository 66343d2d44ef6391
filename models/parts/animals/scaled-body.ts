import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { add, cross, dot, subtract, times, unit, type Vector3 } from '../../kit/vector.ts';

export type BodyKey = readonly [number, number, number, number];

export interface ScaledBody {
  readonly shape: Shape;
  /** Points along the middle, with the radius, and which way the back points there. */
  readonly spine: readonly {
    readonly at: Vector3;
    readonly radius: number;
    readonly along: Vector3;
    readonly back: Vector3;
  }[];
}

/**
 * A snake-like body along [x, y, z, radius] keys from the tail to the neck: staggered scales over back and flanks, cross
 * plates under the belly.
 */
export function scaledBody(keys: readonly BodyKey[], rows: number, columns = 16, depth = 0.09): ScaledBody {
  const path = smoothPath(keys, rows);
  const point = (i: number): Vector3 => {
    const [x, y, z] = path[Math.min(rows, Math.max(0, i))]!;
    return [x, y, z];
  };
  // The back keeps to the same side as the body winds, and never flips where it climbs.
  let back: Vector3 = [0, 1, 0];
  const spine = path.map((key, i) => {
    const along = unit(subtract(point(i + 1), point(i - 1)));
    const wished = add(times(back, 0.9), [0, 0.1, 0]);
    back = unit(subtract(wished, times(along, dot(wished, along))));
    return { at: point(i), radius: key[3], along, back };
  });
  const shape = surface(
    (u, v) => {
      const row = Math.round(v * rows);
      const column = Math.round(u * columns) % columns;
      const { at, radius, along, back: up } = spine[row]!;
      const side = cross(along, up);
      const angle = (column / columns) * 2 * Math.PI;
      const isBelly = Math.cos(angle) < -0.55;
      const raised = isBelly ? row % 2 === 0 : (row + column) % 2 === 0;
      const r = radius * (raised ? 1 + depth : 1 - depth * 0.4) * (isBelly ? 0.94 : 1);
      return add(at, add(times(up, Math.cos(angle) * r), times(side, Math.sin(angle) * r)));
    },
    columns,
    rows,
    { crease: 1.4, alternate: true, closed: true },
  );
  return { shape, spine };
}

/** Fins along the back, one every `every` rows, leaning towards the tail. */
export function backFins(
  { spine }: ScaledBody,
  every: number,
  height: number,
  from = 0.03,
  to = 0.97,
): Shape {
  const fins: Shape[] = [];
  spine.forEach(({ at, radius, along, back }, row) => {
    const t = row / (spine.length - 1);
    if (row % every !== 0 || t < from || t > to) return;
    const tall = radius * height * (0.55 + 0.45 * Math.sin(Math.PI * Math.min(1, t * 1.4)));
    const root = add(at, times(back, radius * 0.9));
    const side = times(cross(along, back), radius * 0.14);
    const front = add(root, times(along, radius * 0.55));
    const rear = add(root, times(along, -radius * 0.5));
    const tip = add(add(root, times(back, tall)), times(along, -radius * 0.75));
    fins.push(blade(front, rear, tip, side));
  });
  return Shape.merge(...fins);
}

function blade(front: Vector3, rear: Vector3, tip: Vector3, side: Vector3): Shape {
  const [a, b, c, d] = [add(front, side), add(rear, side), subtract(rear, side), subtract(front, side)];
  const positions = [a, b, c, d, tip].flatMap((p) => [...p]);
  return Shape.fromRaw(
    {
      positions,
      uvs: positions.slice(0, 10),
      indices: [0, 4, 1, 1, 4, 2, 2, 4, 3, 3, 4, 0, 0, 1, 2, 0, 2, 3],
    },
    0.5,
  ).outward();
}
