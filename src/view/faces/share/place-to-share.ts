import type { Place } from '../../../address/place.ts';
import type { Museum } from '../../../museum/open-museum.ts';
import { findDestination } from '../../../visit/find-destination.ts';
import type { Visit } from '../../../visit/visit.ts';

/** As near as addresses tell: centimetres, and tenths of a degree. */
const slack = { metres: 0.02, radians: 0.004 } as const;

/**
 * Exactly what is seen: where one stands and looks, the panel that is open, what lay open before sharing began, what is
 * looked for, tour and trail. A gift that is seen as its address shows it needs no pose.
 *
 * @param isDrawn without a picture nobody stands anywhere
 */
export function placeToShare(visit: Visit, museum: Museum, isDrawn: boolean): Place {
  const { face: _own, ...place } = visit.place();
  const { shared, opened } = visit.store.getState();
  const face = shared === null ? {} : { face: shared };
  if (!isDrawn) {
    const { room: _room, pose: _pose, ...said } = place;
    return { ...said, ...face };
  }
  return { ...place, ...(opened !== null && hasMoved(visit, museum, opened) && poseOf(visit)), ...face };
}

function hasMoved({ pose }: Visit, museum: Museum, exhibit: string): boolean {
  const { standing, yaw, pitch } = findDestination(museum, { exhibit }).destination;
  if (standing.room !== pose.room) return false;
  const turn = Math.atan2(Math.sin(pose.yaw - yaw), Math.cos(pose.yaw - yaw));
  return (
    Math.hypot(pose.x - standing.x, pose.z - standing.z) > slack.metres ||
    Math.hypot(turn, pose.pitch - pitch) > slack.radians
  );
}

function poseOf({ pose: { room, x, z, yaw, pitch } }: Visit): Place {
  return { room, pose: { x, z, yaw, pitch } };
}
