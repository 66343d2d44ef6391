import { shade, type Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import { drawDoorHandle } from './draw-door-handle.ts';
import { drawLeafFace, type LeafForm } from './draw-door-leaf.ts';

/** The gap behind a leaf folded back on its wall, and its thickness: metres. */
const gap = 0.11;
const thickness = 0.055;

export interface OpenLeafPaints {
  readonly leaf: Paint;
  readonly ornament: Paint;
  readonly handle: Paint;
}

/**
 * A door leaf that stands open, folded back on the wall beside its doorway: four edges, the face, a handle. Metres
 * along and up the wall. Evidence: heavy doors are mentioned (inferred); this one is drawn after them.
 *
 * @param handleAt metres along the wall
 */
export function drawOpenLeaf(
  pen: SurfacePen,
  a: Span,
  b: Span,
  handleAt: number,
  form: LeafForm,
  { leaf, ornament, handle }: OpenLeafPaints,
): void {
  const out = gap + thickness;
  pen.draft.with(shade(leaf, 0.9));
  pen.box(a, b, [gap, out], 'lrtb');
  drawLeafFace(pen, a, b, out, form, leaf, ornament);
  drawDoorHandle(pen, handleAt, b[0] + Math.min(1.06, (b[1] - b[0]) * 0.5), out, handle);
}
