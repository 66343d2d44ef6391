import { computeGoodView } from '../museum/display/compute-good-view.ts';
import { aimAtExhibit } from './aim-at-exhibit.ts';
import type { Destination } from './destination.ts';
import type { FoundExhibit } from './find-exhibit.ts';
import type { VisitedMuseum } from './visited-museum.ts';

/**
 * Where to stand to see an exhibit well. The good view is computed from the furniture alone; where the ground
 * has no room for a body just there, one stands as near to it as the ground allows and looks from there.
 *
 * @param share of the picture that it takes at most; as much as looks best, if left out
 * @param eyes height of the eyes above the feet, metres; as usual, if left out
 */
export function findView(
  { plan, display, ground }: VisitedMuseum,
  found: FoundExhibit,
  share?: number,
  eyes?: number,
): Destination {
  const room = display.layOutRoom(found.room);
  const view = computeGoodView(plan, room, found.row, share);
  const standing = ground.findStanding(found.room, view.x, view.z) ?? ground.arrivalOf(found.room);
  return { standing, ...aimAtExhibit(room, found.row, standing, eyes), exhibit: found.exhibit };
}
