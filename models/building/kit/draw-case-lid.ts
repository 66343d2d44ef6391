import { caseMeasures } from '../../../src/museum/display/case-measures.ts';
import { paint } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { stripPaint, type CaseLook } from './case-look.ts';
import { drawMoulding } from './draw-moulding.ts';

/** What the light of a strip makes of the white board beside it. */
const soffitPaint = paint('plaster', 0xc9b898, 0, 0.05);

/**
 * The lamp box that closes a case: a cornice that leans out, a brass edge that holds the glass, and below it a
 * white board with a strip of light behind the front edge.
 *
 * @param height top of the box, metres
 * @param sides those that can be seen
 * @param lampSides those behind which a strip lies: `f`, `k` or both
 * @param inside light zone of what the strip shines on
 */
export function drawCaseLid(
  pen: PiecePen,
  look: CaseLook,
  [a0, a1]: Span,
  height: number,
  [o0, o1]: Span,
  sides: string,
  lampSides: string,
  inside: number,
): void {
  const { draft } = pen;
  const lid = height - caseMeasures.topClearance;
  const a: Span = [a0, a1];
  const o: Span = [o0, o1];
  draft.with(look.metal);
  drawMoulding(
    pen,
    a,
    o,
    [
      [-0.014, lid - 0.014],
      [0.004, lid - 0.014],
      [0.004, lid + 0.004],
    ],
    sides,
  );
  draft.with(look.wood);
  if (look.isPlain) {
    drawMoulding(
      pen,
      a,
      o,
      [
        [0, lid + 0.004],
        [0, height - 0.002],
        [-0.004, height],
      ],
      sides,
      2.4,
    );
  } else {
    drawMoulding(
      pen,
      a,
      o,
      [
        [0, lid + 0.004],
        [0, lid + 0.05],
      ],
      sides,
      2.4,
    );
    draft.with(look.shadow);
    drawMoulding(
      pen,
      a,
      o,
      [
        [0, lid + 0.05],
        [0.006, lid + 0.056],
      ],
      sides,
    );
    draft.with(look.wood);
    drawMoulding(
      pen,
      a,
      o,
      [
        [0.006, lid + 0.056],
        [0.012, lid + 0.074],
        [0.03, lid + 0.09],
        [0.034, lid + 0.092],
        [0.034, height - 0.006],
        [0.02, height],
      ],
      sides,
    );
  }
  const rim = look.isPlain ? -0.004 : 0.02;
  pen.quad(
    [a0 - rim, height, o1 + rim],
    [a1 + rim, height, o1 + rim],
    [a1 + rim, height, o0],
    [a0 - rim, height, o0],
  );
  const zone = draft.currentZone;
  draft.currentZone = inside;
  draft.with(soffitPaint);
  pen.box([a0 + 0.004, a1 - 0.004], [lid, lid + 0.01], [o0 + 0.004, o1 - 0.012], 'b', 3);
  draft.with(stripPaint);
  for (const side of lampSides) {
    const strip: Span = side === 'f' ? [o1 - 0.11, o1 - 0.055] : [o0 + 0.055, o0 + 0.11];
    pen.box([a0 + 0.05, a1 - 0.05], [lid - 0.008, lid], strip, side === 'f' ? 'bk' : 'bf');
  }
  draft.currentZone = zone;
}
