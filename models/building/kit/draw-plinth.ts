import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import { paint, shade } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { drawHood } from './draw-glass.ts';
import { gapPaint, type CaseLook } from './case-look.ts';
import { drawMoulding } from './draw-moulding.ts';

const marble = paint('marble-white', 0xe6e1d6, 0.35);
const darkMarble = paint('marble-dark', 0x2e2823, 0.6);
const board = paint('plastic', 0xe4e2dd, 0.3);

/**
 * One place under a glass hood: a shaft of veined marble with cut corners between a foot and a slab of dark marble;
 * in newer rooms a plain painted block over a shadow gap.
 */
export function drawPlinth(pen: PiecePen, panes: PiecePen, look: CaseLook, furniture: Furniture): void {
  const { length, depth, deck, height } = furniture;
  const { draft } = pen;
  const a: Span = [-length / 2, length / 2];
  const o: Span = [-depth / 2, depth / 2];
  const slab = Math.min(0.08, deck * 0.18);
  if (look.isPlain) {
    const foot = Math.min(0.05, deck * 0.2);
    draft.with(gapPaint);
    pen.box([a[0] + 0.04, a[1] - 0.04], [0, foot], [o[0] + 0.04, o[1] - 0.04], 'fklr');
    draft.with(board);
    drawMoulding(
      pen,
      a,
      o,
      [
        [-0.04, foot],
        [-0.004, foot],
        [0, foot + 0.004],
        [0, deck - 0.004],
        [-0.004, deck],
        [-0.03, deck],
      ],
      'fklr',
      1.2,
    );
  } else {
    const foot = Math.min(0.11, deck * 0.2);
    const inset = 0.055;
    draft.with(darkMarble);
    drawMoulding(pen, a, o, [
      [0, 0],
      [0, foot - 0.03],
      [-0.022, foot - 0.004],
      [-inset, foot + 0.012],
    ]);
    drawShaft(
      pen,
      [a[0] + inset, a[1] - inset],
      [foot + 0.012, deck - slab - 0.012],
      [o[0] + inset, o[1] - inset],
    );
    draft.with(darkMarble);
    drawMoulding(pen, a, o, [
      [-inset, deck - slab - 0.012],
      [-0.02, deck - slab],
      [0, deck - slab + 0.024],
      [0, deck - 0.018],
      [-0.02, deck],
    ]);
  }
  draft.with(look.metal);
  const hood = 0.03;
  pen.box([a[0] + 0.022, a[1] - 0.022], [deck - 0.006, deck + 0.009], [o[0] + 0.022, o[1] - 0.022], 'fklr');
  draft.with(look.felt);
  pen.box([a[0] + 0.014, a[1] - 0.014], [deck - 0.02, deck - 0.001], [o[0] + 0.014, o[1] - 0.014], 't', 0.7);
  drawHood(panes, [a[0] + hood, a[1] - hood], [deck + 0.009, height], [o[0] + hood, o[1] - hood]);
}

/** A block with corners cut at 45 degrees. */
function drawShaft(pen: PiecePen, [a0, a1]: Span, [u0, u1]: Span, [o0, o1]: Span): void {
  const c = Math.min(0.03, (a1 - a0) * 0.06);
  pen.draft.with(marble);
  pen.box([a0 + c, a1 - c], [u0, u1], [o0, o1], 'fk', 1);
  pen.box([a0, a1], [u0, u1], [o0 + c, o1 - c], 'lr', 1);
  pen.draft.with(shade(marble, 1.05));
  for (const [x0, z0, x1, z1] of [
    [a1 - c, o1, a1, o1 - c],
    [a1, o0 + c, a1 - c, o0],
    [a0 + c, o0, a0, o0 + c],
    [a0, o1 - c, a0 + c, o1],
  ] as const) {
    pen.quad([x0, u0, z0], [x1, u0, z1], [x1, u1, z1], [x0, u1, z0]);
  }
}
