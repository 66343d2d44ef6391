import type { Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';

/**
 * A flat strip of light in a ceiling: metres along and across it. Evidence: lamps are described (inferred), not this
 * form.
 */
export function drawLightStrip(
  pen: SurfacePen,
  a: Span,
  b: Span,
  light: Paint,
  out = 0,
  step?: number,
): void {
  pen.draft.with(light);
  pen.sheet(a, b, out, step);
}
