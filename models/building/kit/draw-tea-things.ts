import { paint } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { brassPaint } from './case-look.ts';
import { drawTube } from './draw-tube.ts';
import { whiteChina } from './fitting-paints.ts';

const tea = paint('ceramic', 0x6e4a1c, 0.5);
const tray = paint('lacquer', 0x2a1512, 0.6);
const copper = paint('brass', 0xb9814a, 0.7);

/** A cup on its saucer with tea in it. */
export function drawCup(pen: PiecePen, along: number, up: number, out: number): void {
  const { draft } = pen;
  const at = pen.at(along, up, out);
  draft.with(whiteChina).lathe(
    at,
    [
      [0.05, 0.006],
      [0.072, 0.016],
      [0.024, 0.014],
      [0.032, 0.034],
      [0.042, 0.066],
      [0.037, 0.06],
    ],
    8,
  );
  draft.with(tea).lathe(
    at,
    [
      [0.037, 0.056],
      [0, 0.057],
    ],
    8,
  );
}

/** A round pot with a spout to the right and a handle to the left. */
export function drawTeapot(pen: PiecePen, along: number, up: number, out: number, size = 1): void {
  const { draft } = pen;
  const s = size;
  draft.with(whiteChina).lathe(
    pen.at(along, up, out),
    (
      [
        [0.045, 0],
        [0.05, 0.008],
        [0.085, 0.045],
        [0.088, 0.075],
        [0.062, 0.115],
        [0.045, 0.122],
        [0.05, 0.126],
        [0.03, 0.142],
        [0.012, 0.146],
        [0.014, 0.158],
        [0, 0.166],
      ] as const
    ).map(([r, h]) => [r * s, h * s] as const),
    12,
  );
  const at = (x: number, y: number): readonly [number, number, number] => [along + x * s, up + y * s, out];
  drawTube(pen, [at(0.07, 0.06), at(0.115, 0.08), at(0.135, 0.125)], [0.02 * s, 0.013 * s, 0.009 * s], 6);
  drawTube(pen, [at(-0.075, 0.1), at(-0.125, 0.11), at(-0.13, 0.07), at(-0.084, 0.045)], 0.008 * s, 5);
}

/** A lacquer tray with a pot and two cups. */
export function drawTeaSet(pen: PiecePen, up: number, [along, out]: Span = [0, 0]): void {
  pen.draft.with(tray);
  pen.box([along - 0.2, along + 0.2], [up, up + 0.014], [out - 0.13, out + 0.13], 'fklrt');
  drawTeapot(pen, along - 0.03, up + 0.014, out - 0.03);
  drawCup(pen, along + 0.13, up + 0.008, out + 0.06);
  drawCup(pen, along - 0.13, up + 0.008, out + 0.07);
}

/** A samovar: urn on a foot with a tap, two handles and a crown for the pot. */
export function drawSamovar(pen: PiecePen, along: number, up: number, out: number): void {
  const { draft } = pen;
  draft.with(copper).lathe(
    pen.at(along, up, out),
    [
      [0.12, 0],
      [0.12, 0.02],
      [0.07, 0.035],
      [0.06, 0.09],
      [0.09, 0.11],
      [0.15, 0.2],
      [0.165, 0.32],
      [0.15, 0.4],
      [0.165, 0.405],
      [0.165, 0.42],
      [0.11, 0.44],
      [0.06, 0.45],
      [0.055, 0.5],
      [0.085, 0.505],
      [0.085, 0.515],
      [0.03, 0.52],
    ],
    16,
  );
  for (const side of [-1, 1]) {
    drawTube(
      pen,
      [
        [along + side * 0.155, up + 0.36, out],
        [along + side * 0.215, up + 0.37, out],
        [along + side * 0.215, up + 0.29, out],
        [along + side * 0.158, up + 0.27, out],
      ],
      0.011,
      5,
    );
  }
  draft.with(brassPaint);
  drawTube(
    pen,
    [
      [along, up + 0.16, out + 0.12],
      [along, up + 0.16, out + 0.2],
      [along, up + 0.13, out + 0.215],
    ],
    [0.014, 0.014, 0.009],
    6,
  );
  drawTube(
    pen,
    [
      [along, up + 0.165, out + 0.175],
      [along, up + 0.22, out + 0.175],
    ],
    [0.006, 0.012],
    5,
  );
  drawTeapot(pen, along, up + 0.515, out, 0.8);
}

/** A kettle with a bail handle. */
export function drawKettle(pen: PiecePen, along: number, up: number, out: number): void {
  pen.draft.with(copper).lathe(
    pen.at(along, up, out),
    [
      [0.1, 0],
      [0.12, 0.01],
      [0.13, 0.05],
      [0.1, 0.14],
      [0.06, 0.165],
      [0.02, 0.175],
      [0.016, 0.195],
      [0, 0.2],
    ],
    12,
  );
  drawTube(
    pen,
    [
      [along + 0.11, up + 0.07, out],
      [along + 0.18, up + 0.14, out],
    ],
    [0.022, 0.012],
    6,
  );
  drawTube(
    pen,
    [
      [along - 0.085, up + 0.14, out],
      [along - 0.07, up + 0.25, out],
      [along + 0.05, up + 0.26, out],
      [along + 0.085, up + 0.14, out],
    ],
    0.007,
    5,
  );
}
