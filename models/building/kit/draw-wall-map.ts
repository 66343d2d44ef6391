import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { paint } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { brassPaint } from './case-look.ts';
import { drawDigit } from './draw-digits.ts';
import { drawFrame } from './draw-frame.ts';
import { worldOutline } from './world-outline.ts';

const sheet = paint('plastic', 0x0f1d24, 0.7, 0.03);
const land = paint('lamp', 0xc99a4e, 0, 0.2);
const here = paint('lamp', 0xff4a32, 0, 0.8);
const unlit = paint('plastic', 0x33241a, 0.5, 0.05);
const bronzeFrame = paint('bronze', 0x7d6338, 0.45);

/** Where the middle of the map lies, degrees: the house itself. */
const middle = { east: 126, north: 40 };
/** What the map shows, degrees north. */
const north: Span = [-56, 82];
const columns = 112;

/** The wall map: a dark sheet in a bronze frame with a lamp for every patch of land, this country in its middle. */
export function drawWallMap(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const back = -depth / 2;
  const a: Span = [-length / 2, length / 2];
  drawPlate(pen, a, height, back);
  const rim = 0.26;
  const width = length - 2 * rim;
  const tall = height - 2 * rim;
  const pitch = width / columns;
  const rows = Math.floor(tall / pitch);
  const out = back + 0.062;
  for (let row = 0; row < rows; row++) {
    const share = (row + 0.5) / rows;
    const lat = north[0] + (north[1] - north[0]) * share;
    for (let column = 0; column < columns; column++) {
      const lon = middle.east - 180 + (360 * (column + 0.5)) / columns;
      const isHere =
        Math.abs(lon - middle.east) < 180 / columns + 0.01 &&
        Math.abs(lat - middle.north) < (north[1] - north[0]) / rows / 2;
      if (!isHere && !isLand(lon, lat)) continue;
      draft.with(isHere ? here : land);
      const [x, y, r] = [
        (column + 0.5) * pitch - width / 2,
        rim + (row + 0.5) * pitch,
        pitch * (isHere ? 0.46 : 0.3),
      ];
      pen.quad([x - r, y, out], [x, y - r, out], [x + r, y, out], [x, y + r, out]);
    }
  }
}

/** The board under the map: places for two numbers, all bars dark. What is claimed is told by the labels. */
export function drawDigitBoard(pen: PiecePen, { length, depth, height }: Fitting): void {
  const back = -depth / 2;
  drawPlate(pen, [-length / 2, length / 2], height, back);
  pen.draft.with(unlit);
  const rise = Math.min(height - 0.3, 0.42);
  const width = rise * 0.52;
  for (const [digits, from] of [
    [6, -length / 2 + 0.3],
    [3, length / 2 - 0.3 - 3 * width * 1.35],
  ] as const) {
    for (let digit = 0; digit < digits; digit++) {
      const x = from + digit * width * 1.35;
      drawDigit(pen, 8, [x, x + width], [(height - rise) / 2, (height + rise) / 2], back + 0.062);
    }
  }
}

/** A dark sheet in a moulded bronze frame with a brass line inside it. */
function drawPlate(pen: PiecePen, a: Span, height: number, back: number): void {
  const u: Span = [0, height];
  pen.draft.with(bronzeFrame);
  drawFrame(pen, a, u, [
    [0, back],
    [0, back + 0.09],
    [0.02, back + 0.11],
    [0.1, back + 0.11],
    [0.115, back + 0.09],
  ]);
  pen.draft.with(brassPaint);
  drawFrame(pen, a, u, [
    [0.115, back + 0.09],
    [0.125, back + 0.096],
    [0.14, back + 0.096],
    [0.15, back + 0.06],
  ]);
  pen.draft.with(sheet);
  pen.box([a[0] + 0.15, a[1] - 0.15], [0.15, height - 0.15], [back, back + 0.06], 'f', 2.4);
}

function isLand(lon: number, lat: number): boolean {
  return worldOutline.some((outline) => [-360, 0, 360].some((turn) => isInside(outline, lon + turn, lat)));
}

/** Whether a point lies in an outline: how often a line to the east crosses it. */
function isInside(outline: readonly number[], x: number, y: number): boolean {
  let isIn = false;
  for (let at = 0, before = outline.length - 2; at < outline.length; before = at, at += 2) {
    const [ax, ay, bx, by] = [outline[at], outline[at + 1], outline[before], outline[before + 1]] as [
      number,
      number,
      number,
      number,
    ];
    if (ay > y !== by > y && x < ax + ((bx - ax) * (y - ay)) / (by - ay)) isIn = !isIn;
  }
  return isIn;
}
