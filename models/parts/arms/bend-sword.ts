import type { Part } from '../../kit/model.ts';
import { mapParts } from '../part-group.ts';

/** How high a curved blade's middle line lies at x: `rise` metres at `length`, the hilt bent the other way a little. */
export function bowAt(x: number, length: number, rise: number): number {
  return x > 0 ? rise * (x / length) ** 2 : -Math.min(0.5, rise * 6) * x * x;
}

/** Sword or scabbard worked straight along x, bent as a whole. */
export function bendSword(parts: readonly Part[], length: number, rise: number): Part[] {
  if (rise === 0) return [...parts];
  return mapParts(parts, (shape) => shape.deform(([x, y, z]) => [x, y + bowAt(x, length, rise), z]));
}
