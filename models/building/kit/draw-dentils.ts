import type { Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';

/** A row of small blocks under the shelf of a cornice: front, underside and the flank that is seen. */
export function drawDentils(
  pen: SurfacePen,
  [a0, a1]: Span,
  [b0, b1]: Span,
  [o0, o1]: Span,
  pitch: number,
  stone: Paint,
): void {
  const count = Math.max(1, Math.round((a1 - a0) / pitch));
  const width = ((a1 - a0) / count) * 0.58;
  pen.draft.with(stone);
  for (let at = 0; at < count; at++) {
    const middle = a0 + ((at + 0.5) / count) * (a1 - a0);
    pen.box([middle - width / 2, middle + width / 2], [b0, b1], [o0, o1], 'flrb');
  }
}
