import type { AddressPose } from './place.ts';
import { farthestMetres, steepestDegrees } from './pose-limits.ts';

/**
 * Writes a pose for an address: `x,z,yaw,pitch` in metres to the centimetre and degrees to the tenth, yaw in
 * (−180, 180]. Undefined for a pose no address can hold (not finite, or outside any museum).
 */
export function formatPose({ x, z, yaw, pitch }: AddressPose): string | undefined {
  if (![x, z, yaw, pitch].every(Number.isFinite)) return undefined;
  if (Math.abs(x) > farthestMetres || Math.abs(z) > farthestMetres) return undefined;
  const turned = round((yaw * 180) / Math.PI, 10) % 360;
  const yawDegrees = turned > 180 ? turned - 360 : turned <= -180 ? turned + 360 : turned;
  const tilted = Math.min(steepestDegrees, Math.max(-steepestDegrees, (pitch * 180) / Math.PI));
  return [round(x, 100), round(z, 100), round(yawDegrees, 10), round(tilted, 10)].join(',');
}

function round(value: number, parts: number): number {
  return Math.round(value * parts) / parts + 0;
}
