import { turnPlanVector, type QuarterTurns } from '../math/plan.ts';
import { caseMeasures } from './case-measures.ts';
import type { PlacedFurniture } from './room-display.ts';

/** Bounds of a solid part, world metres: least x, y, z, largest x, y, z. */
export type Bounds = readonly [number, number, number, number, number, number];

/**
 * The parts of a piece of furniture one cannot look through: what is under the lowest deck, the lamp box, and
 * the back panel of cases that stand against a wall. The rest is glass.
 */
export function listSolidParts(placed: PlacedFurniture): Bounds[] {
  const { furniture, x, y, z } = placed;
  const { form, length, depth, height, deck } = furniture;
  const turns = (Math.round(placed.yaw / (Math.PI / 2)) & 3) as QuarterTurns;

  /** `from`, `to`: metres above the floor; `back`, `front`: metres outwards from the middle of the footprint. */
  const part = (from: number, to: number, back: number, front: number): Bounds => {
    const [ax, az] = turnPlanVector(-length / 2, back, turns);
    const [bx, bz] = turnPlanVector(length / 2, front, turns);
    return [
      x + Math.min(ax, bx),
      y + from,
      z + Math.min(az, bz),
      x + Math.max(ax, bx),
      y + to,
      z + Math.max(az, bz),
    ];
  };

  const base = deck > 0 ? [part(0, deck, -depth / 2, depth / 2)] : [];
  switch (form) {
    case 'wall-case':
    case 'flush-case':
      return [
        ...base,
        part(height - caseMeasures.topClearance, height, -depth / 2, depth / 2),
        part(0, height, -depth / 2, caseMeasures.backPanel - depth / 2),
      ];
    case 'island-case':
      return [...base, part(height - caseMeasures.topClearance, height, -depth / 2, depth / 2)];
    case 'floor':
    case 'picture':
      return [];
    default:
      return base;
  }
}
