import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { brassPaint, gapPaint, type CaseLook } from './case-look.ts';
import { drawMoulding } from './draw-moulding.ts';
import { drawPanels } from './draw-panels.ts';

/** How far the foot of a case stands back, metres: no more than the floor reaches under it. */
export const footInset = 0.05;
/**
 * The base of a case: a foot that stands back, a plinth moulding, panelled faces, a shadow gap and the sloping
 * rail that labels lean on.
 *
 * @param sides those that can be seen, by their first letters
 */
export function drawCaseBase(
  pen: PiecePen,
  look: CaseLook,
  [a0, a1]: Span,
  deck: number,
  [o0, o1]: Span,
  sides: string,
): void {
  if (deck <= 0.03) return;
  const { draft } = pen;
  const back = sides.includes('k') ? footInset : 0;
  const foot = look.isPlain ? Math.min(0.06, deck * 0.25) : Math.min(0.075, deck * 0.25);
  draft.with(gapPaint);
  pen.box([a0 + footInset, a1 - footInset], [0, foot], [o0 + back, o1 - footInset], sides);
  const a: Span = [a0, a1];
  const o: Span = [o0, o1];
  if (look.isPlain) {
    draft.with(look.wood);
    drawMoulding(
      pen,
      a,
      o,
      [
        [-footInset, foot],
        [0, foot],
        [0, deck - 0.022],
      ],
      sides,
      2.4,
    );
    draft.with(look.metal);
    drawMoulding(
      pen,
      a,
      o,
      [
        [-0.006, deck - 0.022],
        [-0.006, deck - 0.012],
        [0.001, deck - 0.012],
        [0.001, deck],
      ],
      sides,
    );
    return;
  }
  const low = foot + 0.055;
  const high = deck - 0.085;
  draft.with(look.wood);
  drawMoulding(
    pen,
    a,
    o,
    [
      [-footInset, foot],
      [0.012, foot],
      [0.012, low - 0.018],
      [0.004, low - 0.004],
      [0, low],
    ],
    sides,
  );
  drawPanels(pen, look.wood, a, [low, high], o, sides);
  // Shadow gap, label rail, brass rim.
  draft.with(look.shadow);
  drawMoulding(
    pen,
    a,
    o,
    [
      [0, high],
      [-0.012, high + 0.004],
      [-0.012, high + 0.016],
    ],
    sides,
  );
  draft.with(look.wood);
  drawMoulding(
    pen,
    a,
    o,
    [
      [-0.012, high + 0.016],
      [0.03, high + 0.022],
      [0.034, high + 0.036],
      [0.008, deck - 0.012],
    ],
    sides,
    2.4,
  );
  draft.with(look.metal);
  drawMoulding(
    pen,
    a,
    o,
    [
      [0.008, deck - 0.012],
      [0.008, deck - 0.001],
      [-0.004, deck],
    ],
    sides,
  );
}

/** A small brass lock on the rail of a pane, with its keyhole; `at`: along, up, out. */
export function drawLock(pen: PiecePen, along: number, up: number, out: number, sign: 1 | -1 = 1): void {
  const { draft } = pen;
  draft.with(brassPaint);
  const [o0, o1] = sign === 1 ? [out, out + 0.008] : [out - 0.008, out];
  pen.box([along - 0.016, along + 0.016], [up, up + 0.05], [o0, o1], sign === 1 ? 'flrt' : 'klrt');
}
