import type { ExhibitBox } from '../scene/marks/find-exhibit-box.ts';

/** A look: from a point along a way of any length. */
export interface Look {
  readonly from: readonly [x: number, y: number, z: number];
  readonly way: readonly [x: number, y: number, z: number];
}

/** How far along a look a box begins, in lengths of its way; null where the look misses it. 0 from within. */
export function meetBox({ from, way }: Look, box: ExhibitBox): number | null {
  const [cos, sin] = [Math.cos(box.yaw), Math.sin(box.yaw)];
  const turn = (x: number, z: number): [number, number] => [cos * x - sin * z, sin * x + cos * z];
  const [x, z] = turn(from[0] - box.x, from[2] - box.z);
  const [wayX, wayZ] = turn(way[0], way[2]);
  const sides = [
    [x, wayX, -box.width / 2, box.width / 2],
    [from[1] - box.y, way[1], 0, box.height],
    [z, wayZ, -box.depth / 2, box.depth / 2],
  ] as const;
  let [near, far] = [0, Infinity];
  for (const [at, along, least, most] of sides) {
    if (along === 0) {
      if (at < least || at > most) return null;
      continue;
    }
    const [a, b] = [(least - at) / along, (most - at) / along];
    near = Math.max(near, Math.min(a, b));
    far = Math.min(far, Math.max(a, b));
  }
  return near <= far ? near : null;
}
