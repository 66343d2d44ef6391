import type { Drawing } from '../../../kit/drawing/drawing.ts';
import type { Surface } from '../../../kit/form-request.ts';
import type { Stitched } from '../../../parts/needle-stitches.ts';

/** Something worked in thread: areas of colour, and the stitches that lie on them. */
export interface Needlework {
  readonly drawing: Drawing;
  readonly stitches: readonly Stitched[];
}

/** A picture about the origin for a ground of so many metres, in the first surface's colour. */
export type Picture = (width: number, height: number, surfaces: readonly Surface[]) => Needlework;
