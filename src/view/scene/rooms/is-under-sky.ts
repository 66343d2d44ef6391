import type { Room } from '../../../museum/floorplan/floor-plan.ts';

/** Whether one stands in the open there: the valley is drawn, and polished things mirror the sky. */
export function isUnderSky({ kind }: Room): boolean {
  return kind === 'outdoors' || kind === 'balcony';
}
