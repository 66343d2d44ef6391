import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { shade } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { brassPaint, gapPaint } from './case-look.ts';
import { drawDigit } from './draw-digits.ts';
import { drawMoulding } from './draw-moulding.ts';
import { darkWood, ink } from './fitting-paints.ts';

const doorWidth = 0.5;

/** Rows of small numbered doors for bags and coats, with brass plates and knobs. */
export function drawLockers(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const [a0, a1, o0, o1] = [-length / 2, length / 2, -depth / 2, depth / 2 - 0.03];
  draft.with(gapPaint);
  pen.box([a0, a1], [0, 0.08], [o0, o1 - 0.04], 'flr');
  draft.with(shade(darkWood, 0.7));
  pen.box([a0, a1], [0.08, height - 0.1], [o0, o1], 'f', 1.6);
  draft.with(darkWood);
  pen.box([a0, a1], [0.08, height - 0.1], [o0, o1], 'lr', 1.2);
  drawMoulding(
    pen,
    [a0, a1],
    [o0, o1],
    [
      [0, height - 0.1],
      [0.01, height - 0.09],
      [0.01, height - 0.05],
      [0.03, height - 0.03],
      [0.03, height],
      [-0.05, height],
    ],
    'flr',
  );
  pen.box([a0, a1], [height - 0.02, height], [o0, o1], 't');
  const columns = Math.max(1, Math.floor(length / doorWidth));
  const rows = 4;
  const [width, rise] = [length / columns, (height - 0.2) / rows];
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const a = a0 + column * width + 0.012;
      const b = a + width - 0.024;
      const u = 0.09 + row * rise + 0.012;
      const v = u + rise - 0.024;
      draft.with(shade(darkWood, 1.1 + 0.08 * ((column * 7 + row * 3) % 3)));
      pen.box([a, b], [u, v], [o1, o1 + 0.018], 'flrt');
      draft.with(brassPaint);
      pen.box(
        [b - 0.06, b - 0.035],
        [(u + v) / 2 - 0.03, (u + v) / 2 + 0.03],
        [o1 + 0.018, o1 + 0.03],
        'frt',
      );
      const middle = (a + b) / 2;
      pen.box([middle - 0.045, middle + 0.045], [v - 0.1, v - 0.04], [o1 + 0.018, o1 + 0.021], 'f');
      draft.with(ink);
      const number = column * rows + (rows - row);
      drawDigit(
        pen,
        Math.floor(number / 10),
        [middle - 0.027, middle - 0.005],
        [v - 0.088, v - 0.052],
        o1 + 0.0216,
      );
      drawDigit(pen, number % 10, [middle + 0.005, middle + 0.027], [v - 0.088, v - 0.052], o1 + 0.0216);
    }
  }
}
