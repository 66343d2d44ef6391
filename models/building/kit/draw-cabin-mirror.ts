import { paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import { drawWallPanel } from './draw-wall-panel.ts';
import { brassPaint } from './case-look.ts';

const mirror = paint('silver', 0xcfc8bc, 0.99);

/**
 * A mirror in a frame of brass on the back of a lift, from 1.08 to 2.16 m, in the middle of a wall `length` metres
 * long. Evidence: lifts are mentioned (inferred); the mirror is ours.
 */
export function drawCabinMirror(pen: SurfacePen, length: number): void {
  const half = length * 0.31;
  const middle = length / 2;
  const brass = { ...brassPaint, gloss: 0.75 };
  drawWallPanel(pen, [middle - half, middle + half], [1.08, 2.16], brass, mirror, 0.05, 0.035);
}
