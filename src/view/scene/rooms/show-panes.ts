import type { Rect } from '../../../museum/math/plan.ts';
import type { RoomWake } from '../surfaces/wake-shader.ts';
import { measureWake } from './measure-wake.ts';

/** Beyond this distance, metres, the glow of a lamp is a few pixels, and a pane adds next to nothing … */
const farFrom = 30;
/** … where its room is no more awake than this, 0 … 1: the lamps themselves are still seen. */
const dimBelow = 0.1;

/**
 * Whether panes of a room, and the glow around its lamps, are drawn: near by always, far away where it is well lit.
 *
 * @param x of the eye, world metres
 * @param z of the eye, world metres
 */
export function showsPanes(wake: RoomWake, { minX, maxX, minZ, maxZ }: Rect, x: number, z: number): boolean {
  const nearX = Math.min(maxX, Math.max(minX, x));
  const nearZ = Math.min(maxZ, Math.max(minZ, z));
  return Math.hypot(nearX - x, nearZ - z) < farFrom || measureWake(wake, nearX, nearZ) > dimBelow;
}
