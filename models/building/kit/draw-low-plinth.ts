import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import { paint, shade } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { brassPaint, gapPaint } from './case-look.ts';
import { drawMoulding } from './draw-moulding.ts';

const stone = paint('marble-dark', 0x4d453e, 0.55);
const glow = paint('lamp', 0xffd9a0, 0, 0.75);

/**
 * A step for large things: a slab of dark stone that seems to float on a line of light, with a brass nosing and, on
 * broad ones, an inlaid brass line.
 */
export function drawLowPlinth(pen: PiecePen, { length, depth, deck }: Furniture): void {
  const { draft } = pen;
  const a: Span = [-length / 2, length / 2];
  const o: Span = [-depth / 2, depth / 2];
  const foot = Math.min(0.05, deck * 0.34);
  draft.with(gapPaint);
  pen.box([a[0] + 0.06, a[1] - 0.06], [0, foot], [o[0] + 0.06, o[1] - 0.06], 'fklr');
  // The strip looks down on the floor from under the slab.
  draft.with(glow);
  pen.box([a[0] + 0.045, a[1] - 0.045], [foot - 0.012, foot], [o[0] + 0.045, o[1] - 0.045], 'fklr');
  draft.with(shade(stone, 0.85));
  drawMoulding(
    pen,
    a,
    o,
    [
      [-0.05, foot],
      [0, foot],
      [0, deck - 0.022],
    ],
    'fklr',
    1.6,
  );
  draft.with(brassPaint);
  drawMoulding(pen, a, o, [
    [0, deck - 0.022],
    [0.003, deck - 0.02],
    [0.003, deck - 0.006],
    [-0.003, deck],
  ]);
  draft.with(stone);
  pen.box([a[0] + 0.003, a[1] - 0.003], [deck - 0.02, deck - 0.001], [o[0] + 0.003, o[1] - 0.003], 't', 0.8);
  if (length > 1.8 && depth > 1.2)
    drawInlay(pen, [a[0] + 0.14, a[1] - 0.14], deck, [o[0] + 0.14, o[1] - 0.14]);
}

function drawInlay(pen: PiecePen, [a0, a1]: Span, up: number, [o0, o1]: Span): void {
  pen.draft.with(brassPaint);
  const w = 0.012;
  const strip = (a: Span, o: Span): void => pen.box(a, [up - 0.01, up - 0.0002], o, 't');
  strip([a0, a1], [o1 - w, o1]);
  strip([a0, a1], [o0, o0 + w]);
  strip([a0, a0 + w], [o0 + w, o1 - w]);
  strip([a1 - w, a1], [o0 + w, o1 - w]);
}
