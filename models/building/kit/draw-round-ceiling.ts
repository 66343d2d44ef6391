import { shade, type Paint } from '../shell/paint.ts';
import type { Span, SurfacePen } from '../shell/surface-pen.ts';
import { drawRoundHole, drawRoundMoulding } from './draw-round-moulding.ts';

/** Sides of a ring, depth of the recess, and width of the painted band within it: metres. */
const sides = 40;
const deep = 0.32;
const band = 0.62;

/*
 * A round recess in stepped rings, in three parts from its edge inwards. Metres from the middle of the ceiling, `out`
 * downwards. Evidence: no account describes the ceilings (reconstructed); painted ornament is described (inferred).
 */

/** The flat ceiling around the recess, a raised edge, and a bead at half its depth. */
export function drawRoundRim(
  pen: SurfacePen,
  radius: number,
  a: Span,
  b: Span,
  plaster: Paint,
  bead: Paint,
): void {
  const { draft } = pen;
  draft.with(plaster);
  drawRoundHole(pen, [0, 0], radius, a, b, sides);
  draft.with(shade(plaster, 1.05));
  drawRoundMoulding(
    pen,
    [0, 0],
    [
      [radius, 0],
      [radius - 0.02, 0.05],
      [radius - 0.12, 0.06],
      [radius - 0.16, 0.01],
      [radius - 0.17, -deep * 0.5],
    ],
    sides,
  );
  draft.with(bead);
  drawRoundMoulding(
    pen,
    [0, 0],
    [
      [radius - 0.17, -deep * 0.5],
      [radius - 0.22, -deep * 0.46],
      [radius - 0.26, -deep * 0.54],
    ],
    sides,
  );
}

/** The painted band within the rim, once around in whole repeats. */
export function drawRoundBand(pen: SurfacePen, radius: number, ornament: Paint): void {
  const outer = radius - 0.3;
  pen.draft.with(ornament);
  drawRoundMoulding(
    pen,
    [0, 0],
    [
      [outer, -deep * 0.54],
      [outer - band, -deep * 0.54],
    ],
    sides,
    0,
  );
}

/** Inner steps and the round field, within the rim or, where there is one, within the band. */
export function drawRoundDish(
  pen: SurfacePen,
  radius: number,
  hasBand: boolean,
  plaster: Paint,
  field: Paint,
): void {
  const { draft } = pen;
  draft.with(shade(plaster, 0.97));
  const inner = hasBand ? radius - 0.92 : radius - 0.26;
  drawRoundMoulding(
    pen,
    [0, 0],
    [
      [inner, -deep * 0.54],
      [inner - 0.1, -deep * 0.6],
      [inner - 0.3, -deep * 0.92],
      [inner - 0.42, -deep],
    ],
    sides,
  );
  draft.with(field);
  drawRoundMoulding(
    pen,
    [0, 0],
    [
      [inner - 0.42, -deep],
      [0, -deep],
    ],
    sides,
  );
}
