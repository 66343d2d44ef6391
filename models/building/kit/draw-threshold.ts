import type { Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import type { DoorOpening } from './draw-door-frame.ts';

/**
 * The floor of a doorway from the face of the wall `depth` metres into it, and where `line` is given a strip of metal,
 * 3 cm wide, where the floors of two rooms meet. Evidence: that of its door; the threshold itself is ours.
 */
export function drawThreshold(
  pen: SurfacePen,
  { from, to, bottom }: Omit<DoorOpening, 'top'>,
  depth: number,
  stone: Paint,
  line: Paint | null,
): void {
  const back = -depth;
  pen.draft.with(stone);
  pen.face([from, bottom, 0], [to, bottom, 0], [to, bottom, back], [from, bottom, back]);
  if (!line) return;
  pen.draft.with(line);
  pen.face(
    [from, bottom + 0.004, back + 0.03],
    [to, bottom + 0.004, back + 0.03],
    [to, bottom + 0.004, back],
    [from, bottom + 0.004, back],
  );
}
