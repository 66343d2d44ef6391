import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { drawCounter } from './draw-counter.ts';
import { drawTable } from './draw-table.ts';
import { drawCup, drawKettle, drawSamovar, drawTeaSet } from './draw-tea-things.ts';
import { darkWood, redWood, stoneTop, whiteCloth } from './fitting-paints.ts';
import { drawMoulding } from './draw-moulding.ts';

/** The counter tea comes from: an urn, two kettles, cups in rows. */
export function drawTeaCounter(pen: PiecePen, fitting: Fitting): void {
  const { length, height } = fitting;
  drawCounter(pen, fitting, darkWood, stoneTop);
  drawSamovar(pen, -length * 0.28, height, -0.02);
  drawKettle(pen, -length * 0.06, height, -0.06);
  drawKettle(pen, length * 0.08, height, 0.02);
  for (let cup = 0; cup < 8; cup++) {
    drawCup(pen, length * 0.22 + (cup % 4) * 0.17, height, cup < 4 ? -0.1 : 0.08);
  }
}

/** A table laid for four: a white cloth, a pot and cups. */
export function drawTeaTable(pen: PiecePen, fitting: Fitting): void {
  const { length, depth, height } = fitting;
  drawTable(pen, fitting, darkWood, darkWood);
  // The cloth hangs a hand's breadth over the edge.
  pen.draft.with(whiteCloth);
  const [a, o] = [length / 2 - 0.002, depth / 2 - 0.002];
  drawMoulding(
    pen,
    [-a, a],
    [-o, o],
    [
      [0.012, height - 0.2],
      [0.006, height - 0.02],
      [0, height + 0.004],
      [-0.02, height + 0.005],
    ],
  );
  pen.box([-a + 0.02, a - 0.02], [height, height + 0.005], [-o + 0.02, o - 0.02], 't', 0.8);
  drawTeaSet(pen, height + 0.005);
  for (const [x, z] of [
    [-0.3, 0.18],
    [0.3, 0.18],
    [-0.3, -0.2],
    [0.3, -0.2],
  ] as const) {
    if (length > 0.8) drawCup(pen, x * (length / 0.9), height, z * (depth / 0.9));
  }
}

/** A low table between armchairs with tea on it. */
export function drawLowTable(pen: PiecePen, fitting: Fitting): void {
  drawTable(pen, fitting, redWood, redWood);
  drawTeaSet(pen, fitting.height);
}
