import type { RoomId } from '../museum/floorplan/floor-plan.ts';

/**
 * Where the visitor stands and looks. Mutable and outside React: the frame loop writes it many times a second.
 * `x`, `y`, `z`: the feet, world metres. `yaw` 0 looks along −z, positive turns left; `pitch` positive looks up;
 * radians.
 */
export interface Pose {
  room: RoomId;
  x: number;
  y: number;
  z: number;
  yaw: number;
  pitch: number;
}

/** Height of the eyes above the feet, metres. */
export const eyeHeight = 1.62;
/** Walking speed, metres a second. */
export const walkingSpeed = 1.4;
