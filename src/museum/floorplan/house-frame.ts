import { addTurns, turnPlanVector, type QuarterTurns, type Rect } from '../math/plan.ts';
import type { HouseProgramme } from './building-programme.ts';

/** Sums of decimal lengths leave crumbs behind; a tenth of a millimetre is as fine as a plan is read. */
function round(value: number): number {
  return Math.round(value * 1e4) / 1e4 + 0;
}

/** From the frame of a house to the world. */
export interface HouseFrame {
  rectToWorld(rect: Rect): Rect;
  turnsToWorld(turns: QuarterTurns): QuarterTurns;
  heightToWorld(y: number): number;
}

export function frameHouse({ origin, turns }: Pick<HouseProgramme, 'origin' | 'turns'>): HouseFrame {
  const [x, y, z] = origin;
  return {
    rectToWorld: (rect) => {
      const [ax, az] = turnPlanVector(rect.minX, rect.minZ, turns);
      const [bx, bz] = turnPlanVector(rect.maxX, rect.maxZ, turns);
      return {
        minX: round(x + Math.min(ax, bx)),
        minZ: round(z + Math.min(az, bz)),
        maxX: round(x + Math.max(ax, bx)),
        maxZ: round(z + Math.max(az, bz)),
      };
    },
    turnsToWorld: (local) => addTurns(local, turns),
    heightToWorld: (local) => round(y + local),
  };
}
