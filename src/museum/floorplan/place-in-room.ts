import { planPoint, turnPlanVector, type PlanPoint } from '../math/plan.ts';
import type { Room } from './floor-plan.ts';

/** The point of the world where a point of a room's template lies. Metres. */
export function placeInRoom({ rect, turns }: Pick<Room, 'rect' | 'turns'>, x: number, z: number): PlanPoint {
  const [dx, dz] = turnPlanVector(x, z, turns);
  return planPoint((rect.minX + rect.maxX) / 2 + dx, (rect.minZ + rect.maxZ) / 2 + dz);
}
