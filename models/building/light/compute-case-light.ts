import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import { computeShelfHeights } from '../../../src/museum/display/compute-shelf-heights.ts';
import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';

/** Height above the floor that is read best, metres: what stands there is lit most. */
const readingHeight = 1.45;

/**
 * Light inside a case from the strip under its lid and the weaker ones under its shelves, at a point with a
 * direction to face.
 *
 * @param height metres above the floor
 * @param forward metres from the middle of the case towards the nearer glass
 * @param nForward, nUp parts of the facing direction towards that glass, and up
 */
export function computeCaseLight(
  furniture: Furniture,
  height: number,
  forward: number,
  nForward: number,
  nUp: number,
): number {
  const levels = computeShelfHeights(furniture);
  const top = furniture.height - caseMeasures.topClearance;
  let ceiling = top;
  for (const level of levels) {
    if (level > height + 0.02) {
      ceiling = level - caseMeasures.shelfThickness;
      break;
    }
  }
  // The strip lies behind the front edge of the board above.
  const halfDepth = furniture.depth / 2;
  const dForward = halfDepth - 0.07 - forward;
  const dUp = Math.max(0.03, ceiling - height);
  const distance = Math.hypot(dForward, dUp);
  const facing = Math.max(0, (dForward * nForward + dUp * nUp) / distance);
  // A long strip fades with the distance, not with its square.
  const direct = (0.4 * facing * (0.35 + (0.65 * dUp) / distance)) / (distance + 0.16);
  const reading = Math.exp(-(((height - readingHeight) / 1.1) ** 2));
  const strength = (0.6 + 0.5 * reading) * (ceiling === top ? 1.15 : 0.9);
  return strength * (direct + 0.13 + 0.05 * nUp);
}
