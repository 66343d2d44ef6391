import type { Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import type { DoorOpening } from './draw-door-frame.ts';

/**
 * What lines a doorway: both jambs and the lintel, from the face of the wall `depth` metres into it. Evidence: that of
 * its door; the lining itself is ours.
 */
export function drawDoorLining(
  pen: SurfacePen,
  { from, to, bottom, top }: DoorOpening,
  depth: number,
  stone: Paint,
): void {
  const back = -depth;
  pen.draft.with(stone);
  // The left jamb looks to the right, the right one to the left.
  pen.face([from, bottom, 0], [from, bottom, back], [from, top, back], [from, top, 0]);
  pen.face([to, bottom, back], [to, bottom, 0], [to, top, 0], [to, top, back]);
  pen.face([from, top, back], [to, top, back], [to, top, 0], [from, top, 0]);
}
