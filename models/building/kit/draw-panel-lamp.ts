import type { Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';

/**
 * A square panel of light in a flat frame, as in the ceiling of a lift. `half`: half its side, metres. Evidence: lamps
 * are described (inferred), not this form.
 */
export function drawPanelLamp(pen: SurfacePen, half: number, frame: Paint, light: Paint): void {
  pen.draft.with(frame);
  pen.frame(
    [-half - 0.06, half + 0.06],
    [-half - 0.06, half + 0.06],
    [
      [0, 0],
      [0, 0.03],
      [0.05, 0.03],
      [0.06, 0.012],
    ],
  );
  pen.draft.with(light);
  pen.sheet([-half, half], [-half, half], 0.012);
}
