import { scannerPost } from '../../../src/museum/floorplan/list-fitting-footprints.ts';
import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { paint, shade } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { drawMoulding } from './draw-moulding.ts';
import { enamel, ink } from './fitting-paints.ts';

const pilot = paint('lamp', 0x7fd08a, 0, 0.5);

/** The arch of a metal detector: two flat posts on foot plates under a box with a dark display. */
export function drawScanner(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const o: Span = [-depth / 2 + 0.03, depth / 2 - 0.03];
  const head = height - 0.28;
  for (const side of [-1, 1]) {
    const outer = (side * length) / 2;
    const inner = outer - side * scannerPost;
    const a: Span = side < 0 ? [outer + 0.02, inner - 0.02] : [inner + 0.02, outer - 0.02];
    draft.with(shade(enamel, 0.6));
    pen.box([a[0] - 0.02, a[1] + 0.02], [0, 0.035], [-depth / 2, depth / 2], 'fklrt');
    draft.with(enamel);
    drawMoulding(
      pen,
      a,
      o,
      [
        [0, 0.035],
        [0, head],
        [-0.008, head],
      ],
      'fklr',
    );
    draft.with(shade(enamel, 0.55));
    for (const u of [0.32, 0.82, 1.32]) {
      pen.box([a[0] + 0.02, a[1] - 0.02], [u, u + 0.34], [o[0] - 0.002, o[1] + 0.002], 'fk');
    }
    draft.with(pilot);
    pen.box([a[0] + 0.045, a[1] - 0.045], [head - 0.06, head - 0.03], [o[0] - 0.003, o[1] + 0.003], 'fk');
  }
  const a: Span = [-length / 2 + 0.02, length / 2 - 0.02];
  draft.with(enamel);
  drawMoulding(
    pen,
    a,
    o,
    [
      [-0.01, head],
      [0.012, head],
      [0.012, height - 0.014],
      [0, height],
    ],
    'fklr',
  );
  pen.box(a, [head, height], o, 'tb');
  draft.with(ink);
  pen.box([-0.22, 0.22], [head + 0.08, height - 0.07], [o[0] - 0.014, o[1] + 0.014], 'fk');
}
