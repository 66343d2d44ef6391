import type { Display } from '../museum/display/display.ts';
import type { FloorPlan } from '../museum/floorplan/floor-plan.ts';
import type { Ground } from '../museum/navigation/ground.ts';

/** What a visit needs of the museum. */
export interface VisitedMuseum {
  readonly plan: FloorPlan;
  readonly display: Display;
  readonly ground: Ground;
}
