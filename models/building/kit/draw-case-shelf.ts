import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import { shade } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { drawGlassShelf } from './draw-glass.ts';
import { dimStripPaint, type CaseLook } from './case-look.ts';

/** Longest piece of a board whose light is reckoned apart, metres. */
const boardStep = 4;

/**
 * A shelf: a board under cloth with a brass lip and a strip of light behind it, or in newer cases a sheet of glass
 * in metal shoes. Things stand on its top.
 *
 * @param level height of its top, metres
 * @param sign 1 where it faces out of the piece's front, −1 out of its back
 */
export function drawCaseShelf(
  pen: PiecePen,
  panes: PiecePen,
  look: CaseLook,
  [a0, a1]: Span,
  level: number,
  [o0, o1]: Span,
  sign: 1 | -1,
  inside: number,
): void {
  const { draft } = pen;
  const bottom = level - caseMeasures.shelfThickness;
  const face = sign === 1 ? 'f' : 'k';
  const behind = sign === 1 ? 'k' : 'f';
  draft.currentZone = inside;
  if (look.isPlain) {
    drawGlassShelf(panes, [a0, a1], level - 0.001, [o0, o1]);
    draft.with(look.metal);
    for (const a of [a0 + 0.02, a1 - 0.03])
      pen.box([a, a + 0.01], [bottom, level - 0.002], [o0, o1], `${face}lrt`);
    return;
  }
  draft.with(shade(look.felt, 0.97));
  pen.box([a0, a1], [bottom, level - 0.001], [o0, o1], 't', boardStep);
  draft.with(shade(look.wood, 0.8));
  pen.box([a0, a1], [bottom, level - 0.001], [o0, o1], 'b', boardStep);
  pen.box([a0, a1], [bottom, level - 0.001], [o0, o1], 'lr');
  // The lip: cloth turned over the edge, brass along its foot.
  const lip: Span = sign === 1 ? [o1, o1 + 0.006] : [o0 - 0.006, o0];
  draft.with(look.metal);
  pen.box([a0, a1], [bottom - 0.004, level - 0.002], lip, `${face}lrtb`);
  if (a1 - a0 > 0.3) {
    draft.with(dimStripPaint);
    const strip: Span = sign === 1 ? [o1 - 0.05, o1 - 0.025] : [o0 + 0.025, o0 + 0.05];
    pen.box([a0 + 0.04, a1 - 0.04], [bottom - 0.006, bottom - 0.001], strip, `b${behind}`);
  }
}
