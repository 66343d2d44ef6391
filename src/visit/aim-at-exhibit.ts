import { mountCodes, type RoomDisplay } from '../museum/display/room-display.ts';
import { eyeHeight } from './pose.ts';

/** Where to look, radians as in a pose. */
export interface Aim {
  readonly yaw: number;
  readonly pitch: number;
}

/**
 * Looks at the middle of an exhibit from where someone stands.
 *
 * @param feet world metres
 * @param eyes height of the eyes above them, metres
 */
export function aimAtExhibit(
  display: RoomDisplay,
  row: number,
  feet: { readonly x: number; readonly y: number; readonly z: number },
  eyes: number = eyeHeight,
): Aim {
  const [x = 0, base = 0, z = 0] = display.position.subarray(row * 3, row * 3 + 3);
  const isHung = display.mount[row] === mountCodes.hung;
  const y = isHung ? base : base + (display.size[row * 3 + 1] ?? 0) / 2;
  const dx = x - feet.x;
  const dz = z - feet.z;
  return {
    yaw: Math.atan2(-dx, -dz),
    pitch: Math.atan2(y - (feet.y + eyes), Math.hypot(dx, dz)),
  };
}
