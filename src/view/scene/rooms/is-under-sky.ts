import type { Room } from '../../../museum/floorplan/floor-plan.ts';

/** Whether one stands in the open there, on steps and ramps too: the valley is drawn, and polished things mirror the sky. */
export function isUnderSky({ kind, height }: Pick<Room, 'kind' | 'height'>): boolean {
  return kind === 'outdoors' || kind === 'balcony' || height === 0;
}
