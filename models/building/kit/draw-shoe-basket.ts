import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { paint, shade } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { drawCushion } from './draw-cushion.ts';

const wicker = paint('lattice', 0xa97f4e, 0.05);
const cover = paint('cloth', 0x6d6a62, 0);

/** A round wicker basket heaped with cloth covers for the shoes. */
export function drawShoeBasket(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const r = Math.min(length, depth) / 2;
  draft.with(wicker).lathe(
    pen.at(0, 0, 0),
    [
      [r * 0.74, 0],
      [r * 0.8, 0.03],
      [r * 0.9, height * 0.5],
      [r * 0.96, height * 0.88],
      [r, height * 0.9],
      [r, height * 0.97],
      [r * 0.95, height],
      [r * 0.88, height * 0.97],
      [r * 0.84, height * 0.7],
    ],
    12,
  );
  draft.with(shade(cover, 0.6));
  pen.box([-r * 0.6, r * 0.6], [height * 0.7, height * 0.74], [-r * 0.6, r * 0.6], 't');
  const random = startRandom('shoe covers');
  for (let at = 0; at < 6; at++) {
    const angle = at * 2.4;
    const reach = r * 0.66 * Math.sqrt((at + 0.4) / 6);
    const [x, z] = [Math.cos(angle) * reach, Math.sin(angle) * reach];
    const up = height * (0.98 - 0.16 * (reach / r));
    draft.with(shade(cover, 0.8 + random() * 0.5));
    const [w, d] = random() < 0.5 ? [0.14, 0.08] : [0.08, 0.14];
    drawCushion(pen, [x - w, x + w], [up - 0.12, up + 0.03 + random() * 0.03], [z - d, z + d], 0.045, 0.012);
  }
}
