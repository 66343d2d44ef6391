import type { ProbeView } from '../scene/museum-probe.ts';
import type { PlaceForGift } from './place-for-gift.ts';
import { meetBox, type Look } from './meet-box.ts';

/** The picture, as far as pointing needs it. */
export type PointedView = Pick<ProbeView, 'eye' | 'yaw' | 'pitch' | 'fov' | 'aspect'>;

/** A place is pointed at from around its things, not through walls: so much farther than what is met, metres. */
const slack = 0.6;

/**
 * The look through a point of the picture that nothing covers.
 *
 * @param x, y shares of the picture, from its left and its top
 */
export function lookThrough({ eye, yaw, pitch, fov, aspect }: PointedView, x: number, y: number): Look {
  const up = Math.tan((fov * Math.PI) / 360);
  const [across, above] = [(x * 2 - 1) * up * aspect, (1 - y * 2) * up];
  // In the frame of the eye one looks along −z; first tilted, then turned.
  const tiltedY = above * Math.cos(pitch) + Math.sin(pitch);
  const tiltedZ = above * Math.sin(pitch) - Math.cos(pitch);
  const wayX = across * Math.cos(yaw) + tiltedZ * Math.sin(yaw);
  const wayZ = tiltedZ * Math.cos(yaw) - across * Math.sin(yaw);
  const length = Math.hypot(wayX, tiltedY, wayZ);
  return { from: eye, way: [wayX / length, tiltedY / length, wayZ / length] };
}

/**
 * The place a look means: the first whose box it meets.
 *
 * @param farthest how far it is to what stops the look, metres
 */
export function findPointedPlace(
  look: Look,
  places: readonly PlaceForGift[],
  farthest: number,
): PlaceForGift | null {
  let nearest: PlaceForGift | null = null;
  let least = farthest + slack;
  for (const place of places) {
    const distance = meetBox(look, place.box);
    if (distance === null || distance >= least) continue;
    nearest = place;
    least = distance;
  }
  return nearest;
}
