import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { drawCushion } from './draw-cushion.ts';
import { drawTable } from './draw-table.ts';
import { drawTube } from './draw-tube.ts';
import { redWood, whiteCloth } from './fitting-paints.ts';
import { paint } from '../shell/paint.ts';

const runner = paint('felt-red', 0x7c2622, 0);

/** A small table with a runner and white gloves laid out in pairs. */
export function drawGloveTable(pen: PiecePen, fitting: Fitting): void {
  const { length, depth, height } = fitting;
  drawTable(pen, fitting, redWood, redWood);
  pen.draft.with(runner);
  const half = length * 0.42;
  pen.box([-half, half], [height - 0.16, height + 0.003], [-depth / 2 - 0.004, depth / 2 + 0.004], 'fkt');
  const pairs = Math.max(1, Math.floor(length / 0.4));
  for (let pair = 0; pair < pairs; pair++) {
    const a = ((pair + 0.5) / pairs - 0.5) * half * 1.8;
    drawGlove(pen, a - 0.06, height + 0.003, -1);
    drawGlove(pen, a + 0.06, height + 0.003, 1);
  }
}

/** A glove lying flat, its fingers away from the front. `hand`: on which side its thumb is. */
function drawGlove(pen: PiecePen, along: number, up: number, hand: 1 | -1): void {
  pen.draft.with(whiteCloth);
  drawCushion(pen, [along - 0.042, along + 0.042], [up, up + 0.02], [-0.03, 0.1], 0.018, 0.004);
  for (let finger = 0; finger < 4; finger++) {
    const a = along + (finger - 1.5) * 0.021;
    const reach = 0.07 + 0.016 * Math.sin((finger + 0.6) * 0.9);
    drawTube(
      pen,
      [
        [a, up + 0.01, -0.02],
        [a, up + 0.008, -0.03 - reach],
      ],
      [0.0105, 0.007],
      4,
    );
  }
  drawTube(
    pen,
    [
      [along - hand * 0.03, up + 0.01, 0.03],
      [along - hand * 0.06, up + 0.009, 0],
      [along - hand * 0.07, up + 0.008, -0.025],
    ],
    [0.012, 0.011, 0.004],
    4,
  );
}
