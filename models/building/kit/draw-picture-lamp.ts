import { paint } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { brassPaint, stripPaint } from './case-look.ts';
import { drawTube } from './draw-tube.ts';

const inner = paint('painted-metal', 0xe8dcc2, 0.1, 0.25);

/**
 * The lamp over a hung thing: an arm bent out from the wall, a trough of brass with a lit tube in it.
 *
 * @param top height of the thing's upper edge, metres
 * @param length of the thing, metres
 */
export function drawPictureLamp(pen: PiecePen, top: number, length: number): void {
  const half = Math.min(0.42, length * 0.27);
  const { draft } = pen;
  draft.with(brassPaint);
  pen.box([-0.035, 0.035], [top + 0.05, top + 0.12], [0, 0.012], 'flrtb');
  drawTube(
    pen,
    [
      [0, top + 0.085, 0.01],
      [0, top + 0.12, 0.06],
      [0, top + 0.13, 0.13],
      [0, top + 0.1, 0.185],
    ],
    0.008,
    5,
  );
  // Half a pipe, open towards the picture.
  const [y, z, r] = [top + 0.085, 0.2, 0.032];
  const turn = (t: number): readonly [number, number] => [y + Math.sin(t) * r, z + Math.cos(t) * r];
  for (let part = 0; part < 4; part++) {
    const [u0, o0] = turn(-0.7 + (part / 4) * Math.PI);
    const [u1, o1] = turn(-0.7 + ((part + 1) / 4) * Math.PI);
    draft.with(brassPaint);
    pen.quad([-half, u0, o0], [half, u0, o0], [half, u1, o1], [-half, u1, o1]);
    draft.with(inner);
    pen.quad([half, u0, o0], [-half, u0, o0], [-half, u1, o1], [half, u1, o1]);
  }
  draft.with(stripPaint);
  pen.box([-half + 0.02, half - 0.02], [y - 0.012, y + 0.006], [z - 0.012, z + 0.008], 'bk');
}
