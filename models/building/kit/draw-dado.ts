import { shade, type Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import { drawMouldingRun, type RunStretch } from './draw-moulding-run.ts';
import { drawSlabs, type Piece } from './draw-slabs.ts';
import { drawJoinery, drawJoineryFrame } from './draw-wall-panel.ts';
import { railProfile } from './profiles.ts';

/** Height of the rail that caps a dado, metres. */
export const dadoCap = 0.11;

/**
 * How the field of a dado is made: panels of joinery, matched slabs (their width, and where they stand above the
 * floor: metres), or flat from afar.
 */
export type DadoForm = 'joinery' | 'plain' | { readonly slab: number; readonly foot: number };

/**
 * One stretch of the field of a dado, between the foot of the wall and its rail. Evidence: marble walls are
 * documented, their joints are ours; a dado of wood is reconstructed.
 */
export function drawDado(pen: SurfacePen, piece: Piece, form: DadoForm, material: Paint): void {
  const { a, b } = piece;
  if (form === 'joinery') {
    drawJoineryFrame(pen, a, b, material, 0.95);
    drawJoinery(pen, a, b, shade(material, 0.94), shade(material, 0.8), 0.95);
  } else if (form === 'plain') {
    pen.draft.with(material);
    pen.sheet(a, b, 0, 100);
  } else {
    drawSlabs(pen, [piece], material, {
      fromA: 0,
      fromB: form.foot,
      width: form.slab,
      height: 9,
      joint: 0.014,
      step: 1.3,
      isMatched: true,
    });
  }
}

/** The rail along its top, `dadoCap` high, which ends at `top` metres above the floor. Evidence: reconstructed. */
export function drawDadoRail(
  pen: SurfacePen,
  stretches: readonly RunStretch[],
  top: number,
  material: Paint,
  step: number,
): void {
  drawMouldingRun(pen, stretches, top - dadoCap, railProfile(dadoCap, 0.055), shade(material, 1.12), step);
}
