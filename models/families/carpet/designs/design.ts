import type { Drawing } from '../../../kit/drawing/drawing.ts';
import type { Surface } from '../../../kit/form-request.ts';

/** A design about the origin for a field of so many metres; the ground itself has the first surface's colour. */
export type CarpetDesign = (width: number, height: number, surfaces: readonly Surface[]) => Drawing;
