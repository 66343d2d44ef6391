import type { Furniture } from '../../../src/museum/floorplan/room-template.ts';
import { paint } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { cross, normalise, subtract, type Vector } from '../shell/vector.ts';
import { drawMoulding } from './draw-moulding.ts';

const seatStone = paint('marble-beige', 0xb5a78d, 0.35);
const gilt = paint('gold', 0xb8923f, 0.5);
const pale = paint('marble-white', 0xd2cabb, 0.25);

/** Points around the cloth, and rings between two rows of its outline. */
const around = 38;
const between = 1;

/**
 * A stand-in for the seated figure of a hall, on the step `furniture`: a figure in an armchair under one great cloth
 * of pale marble, head, knees and arms no more than its folds, without face or hand. With the step it is
 * about as tall as accounts say, where the room (`ceiling`, metres) allows it.
 */
export function drawSeatedFigure(pen: PiecePen, { length, depth, deck }: Furniture, ceiling: number): void {
  const { draft } = pen;
  const size = Math.min(1.25, length / 3.4, depth / 2.8, (ceiling - deck - 0.9) / 4.1);
  const foot = deck + 0.42 * size;
  draft.with(seatStone);
  const [a, o] = [1.42 * size, 1.22 * size];
  drawMoulding(
    pen,
    [-a, a],
    [-o, o],
    [
      [0.08 * size, deck],
      [0.08 * size, deck + 0.12 * size],
      [0.02 * size, deck + 0.16 * size],
      [0, deck + 0.18 * size],
      [0, deck + 0.3 * size],
      [0.05 * size, deck + 0.34 * size],
      [0.06 * size, foot - 0.01],
      [0.04 * size, foot],
    ],
    'fklr',
    0.8,
  );
  pen.box([-a - 0.04 * size, a + 0.04 * size], [deck, foot], [-o - 0.04 * size, o + 0.04 * size], 't', 0.8);
  draft.with(gilt);
  drawMoulding(
    pen,
    [-a, a],
    [-o, o],
    [
      [0.004, deck + 0.2 * size],
      [0.004, deck + 0.225 * size],
    ],
  );
  draft.with(pale);
  const first = draft.vertexCount;
  const last = (drapery.length - 1) * between;
  const at = (ring: number, side: number): Vector =>
    placeOnCloth(Math.min(last, Math.max(0, ring)) / between, (side / around) * Math.PI * 2, size);
  for (let ring = 0; ring <= last; ring++) {
    for (let side = 0; side <= around; side++) {
      const p = at(ring, side);
      const along = subtract(at(ring, side + 1), at(ring, side - 1));
      const up = subtract(at(ring + 1, side), at(ring - 1, side));
      const n = ring === last ? ([0, 1, 0] as const) : normalise(cross(along, up));
      pen.vertex([p[0], foot + p[1], p[2]], n, (side / around) * 6 * size, p[1]);
    }
  }
  for (let ring = 0; ring < last; ring++) {
    for (let side = 0; side < around; side++) {
      const row = first + ring * (around + 1) + side;
      const next = row + around + 1;
      draft.triangle(row, row + 1, next + 1);
      draft.triangle(row, next + 1, next);
    }
  }
}

/**
 * Outline of the cloth at growing heights, for a figure about 3.7 m tall: height, half width, reach backwards and
 * forwards (metres), and how deep its folds are there, as a share of the radius.
 */
const drapery: readonly (readonly [up: number, side: number, back: number, front: number, fold: number])[] = [
  [0, 1.42, 1, 1.3, 0.13],
  [0.25, 1.34, 0.98, 1.24, 0.12],
  [0.6, 1.24, 0.95, 1.18, 0.1],
  [0.95, 1.16, 0.92, 1.14, 0.075],
  [1.12, 1.1, 0.9, 1.06, 0.045],
  [1.2, 1.05, 0.88, 0.86, 0.03],
  [1.26, 1.02, 0.86, 0.56, 0.035],
  [1.42, 1, 0.83, 0.36, 0.05],
  [1.75, 0.99, 0.8, 0.28, 0.06],
  [2.1, 1, 0.76, 0.24, 0.055],
  [2.34, 0.98, 0.72, 0.2, 0.04],
  [2.5, 0.88, 0.66, 0.18, 0.025],
  [2.6, 0.68, 0.6, 0.15, 0.015],
  [2.68, 0.48, 0.56, 0.14, 0.012],
  [2.8, 0.42, 0.56, 0.18, 0.01],
  [3, 0.43, 0.6, 0.24, 0.006],
  [3.2, 0.42, 0.6, 0.23, 0.004],
  [3.38, 0.34, 0.54, 0.14, 0],
  [3.5, 0.2, 0.42, 0, 0],
  [3.54, 0, 0.2, -0.2, 0],
];

/** A row of the outline, also between two rows: smooth through all of them. */
function outlineAt(ring: number): readonly number[] {
  const row = Math.min(drapery.length - 2, Math.floor(ring));
  const t = ring - row;
  const at = (index: number): (typeof drapery)[number] =>
    drapery[Math.min(drapery.length - 1, Math.max(0, index))] as (typeof drapery)[number];
  const [p, q, r, s] = [at(row - 1), at(row), at(row + 1), at(row + 2)];
  return q.map((value, column) => {
    const [before, next, after] = [p[column], r[column], s[column]] as [number, number, number];
    return (
      value +
      0.5 *
        t *
        (next -
          before +
          t * (2 * before - 5 * value + 4 * next - after + t * (3 * (value - next) + after - before)))
    );
  });
}

const bell = (x: number): number => Math.exp(-x * x);

/** A point of the cloth: along, up, out of the piece; `turn` grows from the right side over the back. */
function placeOnCloth(ring: number, turn: number, size: number): Vector {
  const [up, side, back, front, fold] = outlineAt(ring) as [number, number, number, number, number];
  const c = Math.cos(turn);
  const s = Math.sin(turn);
  // Between an ellipse and a box: shoulders and knees are broad.
  const square = (t: number): number => Math.sign(t) * Math.abs(t) ** 0.78;
  const drift = up * 0.35;
  const folds =
    1 +
    fold * (0.6 * Math.sin(turn * 13 + drift + 2 * Math.sin(turn * 2)) + 0.4 * Math.sin(turn * 29 - drift));
  const middle = (front - back) / 2;
  // How far from straight ahead; there the knees stand out with a hollow between, beside them the forearms.
  const aside = Math.abs(Math.atan2(c, -s));
  const knees = 0.13 * bell((aside - 0.4) / 0.2) * bell((up - 0.98) / 0.34);
  const hollow = -0.1 * bell(aside / 0.17) * bell((up - 0.75) / 0.55);
  const arms = 0.16 * bell((aside - 0.95) / 0.34) * bell((up - 1.42) / 0.26);
  const out = knees + hollow + arms;
  return [
    (side * square(c) * folds + c * out) * size,
    up * size,
    (middle - ((front + back) / 2) * square(s) * folds - s * out) * size,
  ];
}
