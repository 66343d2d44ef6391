import { shade, type Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';

/** Width of the reveal and how far it goes up, metres. */
const gap = 0.07;
const deep = 0.05;

/**
 * A smooth ceiling from wall to wall with a dark reveal around it. Metres along and across; `step`: longest piece for
 * the light. Evidence: no account describes the ceilings (reconstructed).
 */
export function drawRevealedCeiling(
  pen: SurfacePen,
  [a0, a1]: Span,
  [b0, b1]: Span,
  plaster: Paint,
  step: number,
): void {
  const { draft } = pen;
  draft.with(plaster);
  pen.sheet([a0 + gap, a1 - gap], [b0 + gap, b1 - gap], 0, step);
  draft.with(shade(plaster, 0.35));
  for (const side of [-1, 1]) {
    pen.sheet([a0, a1], side < 0 ? [b0, b0 + gap] : [b1 - gap, b1], -deep, 3);
    pen.sheet(side < 0 ? [a0, a0 + gap] : [a1 - gap, a1], [b0 + gap, b1 - gap], -deep, 3);
  }
  pen.frame(
    [a0, a1],
    [b0, b1],
    [
      [gap, -deep],
      [gap, 0],
    ],
  );
  pen.frame(
    [a0, a1],
    [b0, b1],
    [
      [0, 0],
      [0, -deep],
    ],
  );
}
