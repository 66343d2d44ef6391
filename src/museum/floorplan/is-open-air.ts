import type { Room } from './floor-plan.ts';

/** Whether a cell lies under the open sky: courts, paths, and the steps and ramps between them. */
export function isOpenAir({ kind, height }: Pick<Room, 'kind' | 'height'>): boolean {
  return kind === 'outdoors' || height === 0;
}
