import type { Opening } from '../floorplan/floor-plan.ts';
import type { Ray } from './ray.ts';

/** Where a ray ends its way through the thickness of a wall. */
export interface PassageEnd {
  readonly distance: number;
  readonly through: 'end' | 'wall' | 'floor';
  /** End of the axis the ray makes for. */
  readonly towards: 1 | -1;
}

/** How a ray that is inside a passage at `from` comes out of it: at an end, or against jamb, lintel or floor. */
export function leavePassage(
  { axis, passage, floorY, height }: Opening,
  { origin, direction }: Ray,
  from: number,
): PassageEnd {
  const [main, across] = axis === 'x' ? [0, 2] : [2, 0];
  const [least, most] = axis === 'x' ? [passage.minX, passage.maxX] : [passage.minZ, passage.maxZ];
  const [left, right] = axis === 'x' ? [passage.minZ, passage.maxZ] : [passage.minX, passage.maxX];
  const reach = (to: number, at: 0 | 1 | 2): number => Math.max(from, (to - origin[at]) / direction[at]);
  const along = direction[main as 0 | 2];
  const sideways = direction[across as 0 | 2];
  const towards = along > 0 ? 1 : -1;
  let distance = along === 0 ? Infinity : reach(along > 0 ? most : least, main as 0 | 2);
  let through: PassageEnd['through'] = along === 0 ? 'wall' : 'end';
  const meet = (candidate: number, what: 'wall' | 'floor'): void => {
    if (candidate < distance) {
      distance = candidate;
      through = what;
    }
  };
  if (sideways !== 0) meet(reach(sideways > 0 ? right : left, across as 0 | 2), 'wall');
  if (direction[1] < 0) meet(reach(floorY, 1), 'floor');
  if (direction[1] > 0) meet(reach(floorY + height, 1), 'wall');
  return { distance, through, towards };
}
