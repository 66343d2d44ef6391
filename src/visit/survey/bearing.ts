import type { Pose } from '../pose.ts';
import { wrapAngle } from '../wrap-angle.ts';

/** Where something is, seen from someone who stands and looks: in the plan, heights left aside. */
export interface Bearing {
  /** Radians to the right of where they look, −π to π. */
  readonly angle: number;
  /** Metres to its edge. */
  readonly metres: number;
}

/** A quarter of the way round. */
export const sides = ['ahead', 'right', 'behind', 'left'] as const;
export type Side = (typeof sides)[number];

/**
 * @param reach metres from the middle of the thing to its edge; nothing is nearer than its own edge
 */
export function takeBearing(pose: Readonly<Pose>, x: number, z: number, reach = 0): Bearing {
  const dx = x - pose.x;
  const dz = z - pose.z;
  const distance = Math.hypot(dx, dz);
  return {
    // Yaw grows to the left, and so does the angle of a direction in the plan.
    angle: distance === 0 ? 0 : wrapAngle(pose.yaw - Math.atan2(-dx, -dz)),
    metres: Math.max(0, distance - reach),
  };
}

export function sideOf({ angle }: Pick<Bearing, 'angle'>): Side {
  const quarter = Math.round(angle / (Math.PI / 2));
  return sides[(quarter + 4) % 4] as Side;
}

/** Hour of a clock that lies flat, twelve straight ahead: 1 to 12. */
export function clockOf({ angle }: Pick<Bearing, 'angle'>): number {
  return ((Math.round(angle / (Math.PI / 6)) + 11) % 12) + 1;
}

/** Metres as they are said: whole, and never none. */
export function saidMetres({ metres }: Pick<Bearing, 'metres'>): number {
  return Math.max(1, Math.round(metres));
}
