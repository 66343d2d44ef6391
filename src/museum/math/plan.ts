/**
 * The two frames of the house and the plain shapes drawn in them.
 *
 * World frame: right-handed, metres, y up. The origin lies on the threshold of the main bronze door at the
 * floor of storey 1; −z runs into the hill, +x to the right of someone entering. Yaw 0 looks along −z and
 * positive yaw turns left (counter-clockwise seen from above).
 */

declare const planBrand: unique symbol;
declare const worldBrand: unique symbol;

/** A point of the plan, metres: `[x, z]` of the world frame. Never mixed with a `WorldPoint`. */
export type PlanPoint = readonly [x: number, z: number] & { readonly [planBrand]: true };

/** A point of the world frame, metres: `[x, y, z]`. */
export type WorldPoint = readonly [x: number, y: number, z: number] & { readonly [worldBrand]: true };

export function planPoint(x: number, z: number): PlanPoint {
  return [x, z] as unknown as PlanPoint;
}

export function worldPoint(x: number, y: number, z: number): WorldPoint {
  return [x, y, z] as unknown as WorldPoint;
}

/** An axis-parallel rectangle of the plan, metres. */
export interface Rect {
  readonly minX: number;
  readonly minZ: number;
  readonly maxX: number;
  readonly maxZ: number;
}

/** A turn by whole quarters, positive to the left (counter-clockwise seen from above). */
export type QuarterTurns = 0 | 1 | 2 | 3;

/**
 * Turns a local plan vector by whole quarters to the left: one quarter takes local −z (ahead) to −x (left).
 * Exact: no sine is taken, so walls that should coincide do.
 */
export function turnPlanVector(x: number, z: number, turns: QuarterTurns): PlanPoint {
  switch (turns) {
    case 0:
      return planPoint(x, z);
    case 1:
      return planPoint(z, -x);
    case 2:
      return planPoint(-x, -z);
    default:
      return planPoint(-z, x);
  }
}

export function addTurns(a: QuarterTurns, b: QuarterTurns): QuarterTurns {
  return ((a + b) % 4) as QuarterTurns;
}

/** Yaw in radians of a turn by whole quarters. */
export function turnsToYaw(turns: QuarterTurns): number {
  return (turns * Math.PI) / 2;
}

export function isInsideRect(rect: Rect, x: number, z: number, margin = 0): boolean {
  return (
    x >= rect.minX + margin && x <= rect.maxX - margin && z >= rect.minZ + margin && z <= rect.maxZ - margin
  );
}
