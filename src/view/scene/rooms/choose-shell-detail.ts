import type { Rect } from '../../../museum/math/plan.ts';
import type { ShellDetail } from './room-shell.ts';

/** A sleeping room two openings away is drawn coarsely beyond this distance, and finely again within the lesser one. */
const farFrom = 19;
const nearFrom = 16;

/** What of a room can be told: how it is drawn. */
export interface SeenRoom {
  /** Openings between it and the room stood in. */
  readonly depth: number;
  /** Lit rooms show what they are. */
  readonly isAwake: boolean;
  readonly rect: Rect;
}

/**
 * How finely a room is drawn. A change happens in the dark and at a distance, so that nobody sees it.
 *
 * @param x of the eye, world metres
 * @param z of the eye, world metres
 * @param last how it was drawn last
 */
export function chooseShellDetail(
  { depth, isAwake, rect }: SeenRoom,
  x: number,
  z: number,
  last: ShellDetail | null,
): ShellDetail {
  if (depth < 2 || isAwake) return 'near';
  const distance = Math.hypot(
    Math.max(rect.minX - x, 0, x - rect.maxX),
    Math.max(rect.minZ - z, 0, z - rect.maxZ),
  );
  return distance > (last === 'near' ? farFrom : nearFrom) ? 'far' : 'near';
}
