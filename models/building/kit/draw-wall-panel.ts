import type { Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import { panelProfile } from './profiles.ts';

/** A framed field on a wall: a moulding around, and inside it a sheet of its own paint where one is given. */
export function drawWallPanel(
  pen: SurfacePen,
  [a0, a1]: Span,
  [b0, b1]: Span,
  frame: Paint,
  field: Paint | null = null,
  width = 0.07,
  out = 0.03,
): void {
  if (a1 - a0 < width * 3 || b1 - b0 < width * 3) return;
  pen.draft.with(frame);
  pen.frame([a0, a1], [b0, b1], panelProfile(width, out));
  if (!field) return;
  pen.draft.with(field);
  pen.sheet([a0 + width, a1 - width], [b0 + width, b1 - width], 0.004, 1.2);
}

/** Raised and fielded panels of joinery in a row, as a dado of wood has them. */
export function drawJoinery(
  pen: SurfacePen,
  [a0, a1]: Span,
  [b0, b1]: Span,
  wood: Paint,
  inset: Paint,
  pitch = 0.9,
  out = 0.022,
): void {
  const count = Math.max(1, Math.round((a1 - a0) / pitch));
  const width = (a1 - a0) / count;
  const stile = Math.min(0.09, width * 0.14);
  if (b1 - b0 < 4 * stile) return;
  for (let at = 0; at < count; at++) {
    const [p, q] = [a0 + at * width + stile, a0 + (at + 1) * width - stile];
    const [r, s] = [b0 + stile, b1 - stile];
    pen.draft.with(inset);
    pen.frame(
      [p, q],
      [r, s],
      [
        [0, out],
        [0.012, out - 0.014],
        [0.03, out - 0.016],
        [0.09, out + 0.004],
        [0.095, out + 0.004],
      ],
    );
    pen.draft.with(wood);
    pen.sheet([p + 0.095, q - 0.095], [r + 0.095, s - 0.095], out + 0.004, 1.4, {
      u: at * 1.37,
      v: at * 0.61,
    });
  }
}

/** What lies around the panels of `drawJoinery`: stiles and rails in one plane, `out` before the wall. */
export function drawJoineryFrame(
  pen: SurfacePen,
  [a0, a1]: Span,
  [b0, b1]: Span,
  wood: Paint,
  pitch = 0.9,
  out = 0.022,
): void {
  const count = Math.max(1, Math.round((a1 - a0) / pitch));
  const width = (a1 - a0) / count;
  const stile = Math.min(0.09, width * 0.14);
  pen.draft.with(wood);
  if (b1 - b0 < 4 * stile) {
    pen.sheet([a0, a1], [b0, b1], out, 1.4);
    return;
  }
  pen.sheet([a0, a1], [b0, b0 + stile], out, 1.4);
  pen.sheet([a0, a1], [b1 - stile, b1], out, 1.4);
  for (let at = 0; at <= count; at++) {
    const middle = a0 + at * width;
    const left = at === 0 ? a0 : middle - stile;
    const right = at === count ? a1 : middle + stile;
    pen.sheet([left, right], [b0 + stile, b1 - stile], out, 1.4);
  }
}
