import type { RoomId } from '../../museum/floorplan/floor-plan.ts';
import type { Ground, Standing } from '../../museum/navigation/ground.ts';

/** Where one would stand farther than this from where one points, metres, one points at nothing. */
const farthest = 0.6;
/** Farther than this, metres, nobody is taken at once: what is there is not seen well enough to be meant. */
const longest = 15;

/**
 * Where somebody who points at the floor would come to stand: there, or as near to it as a body fits; null where nobody can.
 *
 * @param away metres from the hand to that point
 */
export function findLanding(
  ground: Pick<Ground, 'findStanding'>,
  room: RoomId,
  x: number,
  z: number,
  away: number,
): Standing | null {
  if (away > longest) return null;
  const standing = ground.findStanding(room, x, z);
  if (!standing || Math.hypot(standing.x - x, standing.z - z) > farthest) return null;
  return standing;
}
