import type { Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import { drawMouldingRun, type RunStretch } from './draw-moulding-run.ts';
import { plinthProfile, skirtingProfile } from './profiles.ts';

/**
 * The foot of a wall, `height` metres: a board with a rounded top, or where it is tall a plinth course of stone.
 * Evidence: reconstructed.
 */
export function drawSkirting(
  pen: SurfacePen,
  stretches: readonly RunStretch[],
  height: number,
  stone: Paint,
  step: number,
): void {
  const profile = height > 0.26 ? plinthProfile(height, 0.09) : skirtingProfile(height, 0.035);
  drawMouldingRun(pen, stretches, 0, profile, stone, step);
}
