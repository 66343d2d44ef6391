import type { Room } from '../floorplan/floor-plan.ts';
import type { Ray } from './ray.ts';

/** Where a ray leaves a cell: through a side (named by the axis it crosses), its floor or its ceiling. */
export interface CellEdge {
  readonly distance: number;
  readonly through: 'x' | 'z' | 'floor' | 'ceiling';
}

/** Where a ray that is inside a cell at `from` leaves it. A sloping cell's ceiling slopes with its floor. */
export function leaveCell(room: Room, { origin, direction }: Ray, from: number): CellEdge {
  const { rect, slope } = room;
  let floorThere = room.floorY;
  let floorRate = 0;
  if (slope) {
    const [least, most] = slope.axis === 'x' ? [rect.minX, rect.maxX] : [rect.minZ, rect.maxZ];
    const axis = slope.axis === 'x' ? 0 : 2;
    const grade = slope.rise / (most - least);
    const along = slope.direction === 1 ? origin[axis] - least : most - origin[axis];
    floorThere += grade * along;
    floorRate = grade * slope.direction * direction[axis];
  }
  const above = origin[1] - floorThere;
  const rate = direction[1] - floorRate;
  let distance = Infinity;
  let through: CellEdge['through'] = 'ceiling';
  const meet = (candidate: number, side: CellEdge['through']): void => {
    const there = Math.max(from, candidate);
    if (there < distance) {
      distance = there;
      through = side;
    }
  };
  if (direction[0] !== 0) meet(((direction[0] > 0 ? rect.maxX : rect.minX) - origin[0]) / direction[0], 'x');
  if (direction[2] !== 0) meet(((direction[2] > 0 ? rect.maxZ : rect.minZ) - origin[2]) / direction[2], 'z');
  if (rate < 0) meet(above / -rate, 'floor');
  if (rate > 0 && room.height > 0) meet((room.height - above) / rate, 'ceiling');
  return { distance, through };
}
