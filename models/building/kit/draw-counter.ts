import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import type { Paint } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { brassPaint, gapPaint } from './case-look.ts';
import { drawMoulding } from './draw-moulding.ts';
import { drawPanels } from './draw-panels.ts';
import { drawTube } from './draw-tube.ts';

/** A panelled counter under a slab that leans over its face, on a foot that stands back, with a rail for the feet. */
export function drawCounter(
  pen: PiecePen,
  { length, depth, height }: Fitting,
  wood: Paint,
  slab: Paint,
): void {
  const { draft } = pen;
  const lean = 0.05;
  const a: Span = [-length / 2 + lean, length / 2 - lean];
  const o: Span = [-depth / 2 + lean, depth / 2 - lean];
  const sides = 'fklr';
  draft.with(gapPaint);
  pen.box([a[0] + 0.05, a[1] - 0.05], [0, 0.09], [o[0] + 0.05, o[1] - 0.05], sides);
  draft.with(wood);
  drawMoulding(
    pen,
    a,
    o,
    [
      [-0.05, 0.09],
      [0.012, 0.09],
      [0.012, 0.19],
      [0, 0.21],
    ],
    sides,
  );
  drawPanels(pen, wood, a, [0.21, height - 0.12], o, sides);
  draft.with(wood);
  drawMoulding(
    pen,
    a,
    o,
    [
      [0, height - 0.12],
      [0.012, height - 0.11],
      [0.02, height - 0.08],
      [0.03, height - 0.045],
    ],
    sides,
  );
  draft.with(slab);
  drawMoulding(
    pen,
    a,
    o,
    [
      [0.02, height - 0.045],
      [lean - 0.006, height - 0.045],
      [lean, height - 0.036],
      [lean, height - 0.008],
      [lean - 0.008, height],
    ],
    sides,
  );
  const t = lean - 0.008;
  pen.box([a[0] - t, a[1] + t], [height - 0.02, height], [o[0] - t, o[1] + t], 't', 1.2);
  draft.with(brassPaint);
  const rail = o[1] + 0.04;
  drawTube(
    pen,
    [
      [a[0] + 0.1, 0.15, rail],
      [a[1] - 0.1, 0.15, rail],
    ],
    0.014,
    6,
  );
}

/** A bell to call with, standing at `up`. */
export function drawBell(pen: PiecePen, along: number, up: number, out: number): void {
  pen.draft.with(brassPaint).lathe(
    pen.at(along, up, out),
    [
      [0.05, 0],
      [0.05, 0.012],
      [0.042, 0.014],
      [0.038, 0.034],
      [0.022, 0.05],
      [0.006, 0.054],
      [0.006, 0.066],
      [0, 0.068],
    ],
    10,
  );
}
