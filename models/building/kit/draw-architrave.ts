import type { Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import { drawMouldingRun, type RunStretch } from './draw-moulding-run.ts';
import { architraveProfile } from './profiles.ts';

/** The beam over the pilasters of a wall, from and to metres above the floor. Evidence: reconstructed. */
export function drawArchitrave(
  pen: SurfacePen,
  stretches: readonly RunStretch[],
  [b0, b1]: Span,
  stone: Paint,
  step: number,
): void {
  drawMouldingRun(pen, stretches, b0, architraveProfile(b1 - b0, 0.06), stone, step);
}
