import type { Paint } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { drawMoulding } from './draw-moulding.ts';

/** A table on four tapered legs under an apron; its top leans over and its edge is moulded. */
export function drawTable(
  pen: PiecePen,
  { length, depth, height }: { readonly length: number; readonly depth: number; readonly height: number },
  wood: Paint,
  top: Paint,
): void {
  const { draft } = pen;
  const lean = Math.min(0.03, length * 0.05);
  const a: Span = [-length / 2 + lean, length / 2 - lean];
  const o: Span = [-depth / 2 + lean, depth / 2 - lean];
  const slab = 0.028;
  const apron = height - slab - Math.min(0.09, height * 0.18);
  draft.with(wood);
  for (const x of [a[0] + 0.035, a[1] - 0.035]) {
    for (const z of [o[0] + 0.035, o[1] - 0.035]) {
      drawMoulding(
        pen,
        [x, x],
        [z, z],
        [
          [0.017, 0],
          [0.03, apron],
        ],
        'fklr',
      );
    }
  }
  drawMoulding(
    pen,
    a,
    o,
    [
      [-0.012, apron],
      [0, apron + 0.004],
      [0, height - slab],
    ],
    'fklr',
  );
  draft.with(top);
  drawMoulding(
    pen,
    a,
    o,
    [
      [0, height - slab],
      [lean - 0.006, height - slab],
      [lean, height - slab + 0.008],
      [lean, height - 0.006],
      [lean - 0.006, height],
    ],
    'fklr',
  );
  const t = lean - 0.006;
  pen.box([a[0] - t, a[1] + t], [height - 0.01, height], [o[0] - t, o[1] + t], 't', 1);
}
