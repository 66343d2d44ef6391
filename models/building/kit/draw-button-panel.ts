import { paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';

const plate = paint('brass', 0x9c7c40, 0.6);
const button = paint('porcelain', 0xe9dfc8, 0.3, 0.12);
const lit = paint('lamp', 0xffb45e, 0, 0.9);
const display = paint('plastic', 0x14171a, 0.6);

/**
 * The panel inside a lift: six buttons, one of them lit, under a dark display. `a`: left edge of its buttons, metres
 * along the wall; it is 16 cm wide and reaches from 0.92 to 1.72 m. Evidence: lifts are mentioned (inferred); the
 * panel is ours.
 */
export function drawButtonPanel(pen: SurfacePen, a: number): void {
  const { draft } = pen;
  draft.with(plate);
  pen.box([a - 0.02, a + 0.14], [0.92, 1.72], [0, 0.014], 'flrtb');
  for (let row = 0; row < 6; row++) {
    const b = 1.02 + row * 0.105;
    draft.with(row === 1 ? lit : button);
    pen.box([a + 0.03, a + 0.09], [b - 0.028, b + 0.028], [0.014, 0.024], 'flrtb');
  }
  draft.with(display);
  pen.box([a, a + 0.12], [1.64, 1.7], [0.014, 0.018], 'f');
}
