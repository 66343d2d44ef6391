import type { AddressPose } from './place.ts';
import { farthestMetres, steepestDegrees } from './pose-limits.ts';

/** Plain decimals only: no exponents, no other bases, nothing that is not a number. */
const decimal = /^-?\d{1,6}(\.\d{1,9})?$/;

/**
 * Reads a pose as an address writes it: `x,z,yaw,pitch`, the first two in metres of the plan, the others in
 * degrees (yaw 0 looks along −z, positive turns left; positive pitch looks up). The angles may be left out.
 *
 * @returns radians, yaw in (−π, π]; or what is wrong with it
 */
export function parsePose(text: string): AddressPose | 'ill-formed' | 'out-of-range' {
  const parts = text.split(',').map((part) => part.trim());
  if (parts.length < 2 || parts.length > 4 || !parts.every((part) => decimal.test(part))) return 'ill-formed';
  const [x = 0, z = 0, yaw = 0, pitch = 0] = parts.map(Number);
  if (Math.abs(x) > farthestMetres || Math.abs(z) > farthestMetres) return 'out-of-range';
  if (Math.abs(yaw) > 360 || Math.abs(pitch) > steepestDegrees) return 'out-of-range';
  const turned = yaw > 180 ? yaw - 360 : yaw <= -180 ? yaw + 360 : yaw;
  // Adding zero turns a written "-0" into 0.
  return { x: x + 0, z: z + 0, yaw: (turned * Math.PI) / 180 + 0, pitch: (pitch * Math.PI) / 180 + 0 };
}
