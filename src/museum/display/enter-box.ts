import type { Ray } from './ray.ts';

/**
 * Distance at which a ray enters an axis-parallel box: 0 from inside, `Infinity` for a miss or a box behind.
 *
 * @param boxes bounds, six a box: least x, y, z, largest x, y, z
 * @param at index of the first bound
 */
export function enterBox({ origin, direction }: Ray, boxes: ArrayLike<number>, at: number): number {
  let enter = 0;
  let leave = Infinity;
  for (let axis = 0; axis < 3; axis++) {
    const from = origin[axis] as number;
    const along = direction[axis] as number;
    const least = boxes[at + axis] as number;
    const most = boxes[at + axis + 3] as number;
    if (along === 0) {
      if (from < least || from > most) return Infinity;
      continue;
    }
    const a = (least - from) / along;
    const b = (most - from) / along;
    if (a < b) {
      if (a > enter) enter = a;
      if (b < leave) leave = b;
    } else {
      if (b > enter) enter = b;
      if (a < leave) leave = a;
    }
    if (enter > leave) return Infinity;
  }
  return enter;
}
