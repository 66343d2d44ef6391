import { shade, type Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import { drawFlower } from './draw-flower.ts';
import { drawRoundMoulding } from './draw-round-moulding.ts';

/**
 * A rose of plaster on a ceiling, 2.4 m wide, from which a chandelier hangs: a ring and a flower of twelve petals.
 * Evidence: flowers on ceilings are described (inferred); the drawing is ours.
 */
export function drawRose(
  pen: SurfacePen,
  [a, b]: readonly [number, number],
  plaster: Paint,
  bead: Paint,
): void {
  pen.draft.with(bead);
  drawRoundMoulding(
    pen,
    [a, b],
    [
      [1.2, 0],
      [1.14, 0.06],
      [1.02, 0.004],
    ],
    20,
  );
  drawFlower(
    pen,
    { a, b, radius: 0.92, petals: 12, turn: 0, out: [0.03, 0.02, 0.09] },
    shade(plaster, 1.08),
    shade(plaster, 0.92),
    bead,
  );
}
