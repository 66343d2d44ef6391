import { shade, shadeColour } from '../shell/paint.ts';
import { bar, type WallPoint } from './draw-bar.ts';
import type { HousePen } from './house-pen.ts';
import { housePaints as paints } from './house-paints.ts';

/** A feigned window: a lattice on dark ground in a deep green frame, with bars that stand before it. */
export function drawWindow(
  pen: HousePen,
  at: WallPoint,
  [t0, t1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
): void {
  pen.draft.part = 'blind-window';
  pen.draft.with(paints.lattice);
  pen.quad(at(t0, y0, 0.05), at(t1, y0, 0.05), at(t1, y1, 0.05), at(t0, y1, 0.05));
  const rim = 0.13;
  const out = 0.18;
  pen.draft.with(shade(paints.green, 0.62));
  bar(pen, at, [t0 - rim, t1 + rim], [y0 - rim, y0], [0, out + 0.04], 'ft');
  bar(pen, at, [t0 - rim, t1 + rim], [y1, y1 + rim], [0, out], 'fb');
  bar(pen, at, [t0 - rim, t0], [y0, y1], [0, out], pen.isNear ? 'fr' : 'f');
  bar(pen, at, [t1, t1 + rim], [y0, y1], [0, out], pen.isNear ? 'fl' : 'f');
  // A light line round the frame, and the bars of the sashes.
  const wings = Math.max(2, Math.round((t1 - t0) / 1.05));
  pen.draft.tint(shadeColour(paints.green.colour, 0.7));
  for (let wing = 1; wing < wings; wing++) {
    const t = t0 + ((t1 - t0) * wing) / wings;
    bar(pen, at, [t - 0.045, t + 0.045], [y0, y1], [0.05, 0.12], pen.isNear ? 'flr' : 'f');
  }
  if (!pen.isNear || y1 - y0 < 1.4) return;
  const transom = y0 + (y1 - y0) * 0.7;
  bar(pen, at, [t0, t1], [transom - 0.045, transom + 0.045], [0.05, 0.13], 'ftb');
  pen.draft.with(paints.lime).tint(0xbcb39c);
  const line = 0.035;
  bar(pen, at, [t0 - rim - line, t0 - rim], [y0 - rim, y1 + rim], [0, 0.05], 'f');
  bar(pen, at, [t1 + rim, t1 + rim + line], [y0 - rim, y1 + rim], [0, 0.05], 'f');
}
