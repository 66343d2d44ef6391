import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { paint, shade, type Paint } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { add, cross, normalise, subtract, type Vector } from '../shell/vector.ts';
import { drawCushion } from './draw-cushion.ts';
import { drawMoulding } from './draw-moulding.ts';
import { drawTube } from './draw-tube.ts';
import { darkWood, whiteCloth } from './fitting-paints.ts';

const leather = paint('leather', 0x4a2a1e, 0.3);
const plush = paint('cloth', 0x7a4a34, 0);

/** A low armchair, deep and soft, with white cloths over its back and arms. It faces its front. */
export function drawArmchair(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const [a, o] = [length / 2, depth / 2];
  const arm = Math.min(0.17, length * 0.19);
  const seat = Math.min(0.42, height * 0.48);
  draft.with(darkWood);
  for (const x of [-a + 0.07, a - 0.07]) {
    for (const z of [-o + 0.09, o - 0.07])
      drawMoulding(
        pen,
        [x, x],
        [z, z],
        [
          [0.02, 0],
          [0.032, 0.1],
        ],
        'fklr',
      );
  }
  draft.with(plush);
  drawCushion(pen, [-a + 0.02, a - 0.02], [0.1, seat - 0.13], [-o + 0.02, o - 0.03], 0.03);
  drawCushion(pen, [-a + arm, a - arm], [seat - 0.14, seat], [-o + 0.2, o], 0.06, 0.025);
  for (const side of [-1, 1]) {
    const x = side * (a - arm / 2);
    drawCushion(pen, [x - arm / 2, x + arm / 2], [0.12, seat + 0.2], [-o + 0.04, o - 0.02], 0.075, 0.01);
  }
  drawCushion(pen, [-a + arm * 0.6, a - arm * 0.6], [0.12, height - 0.01], [-o, -o + 0.24], 0.1, 0.01);
  draft.with(whiteCloth);
  // Over the back, down both its sides; over the arms, across them.
  const over = (half: number, top: number, hang: number, r: number): (readonly [number, number])[] => [
    [half + 0.006, top - hang],
    [half + 0.006, top - r],
    [half - r * 0.3, top - r * 0.25],
    [half - r, top + 0.018],
    [r - half, top + 0.018],
    [r * 0.3 - half, top - r * 0.25],
    [-half - 0.006, top - r],
    [-half - 0.006, top - hang],
  ];
  const middle = -o + 0.12;
  drawDrape(
    pen,
    over(0.12, height - 0.01, 0.3, 0.1).map(([out, up]) => [-a + arm * 1.2, up, middle + out] as const),
    [2 * (a - arm * 1.2), 0, 0],
  );
  for (const side of [-1, 1]) {
    const x = side * (a - arm / 2);
    drawDrape(
      pen,
      over(arm / 2, seat + 0.2, 0.15, 0.075).map(([out, up]) => [x - out, up, o - 0.36] as const),
      [0, 0, 0.26],
    );
  }
}

/** A cloth lying over an edge: a line of points drawn out along `run`, smooth over the edge. */
function drawDrape(pen: PiecePen, line: readonly Vector[], run: Vector): void {
  const first = pen.draft.vertexCount;
  let length = 0;
  line.forEach((point, at) => {
    const before = line[Math.max(0, at - 1)] as Vector;
    const after = line[Math.min(line.length - 1, at + 1)] as Vector;
    const n = normalise(cross(run, subtract(after, before)));
    length += Math.hypot(...subtract(point, before));
    pen.vertex(point, n, 0, length);
    pen.vertex(add(point, run), n, Math.hypot(...run), length);
  });
  for (let at = 0; at + 1 < line.length; at++) {
    const row = first + at * 2;
    pen.draft.triangle(row, row + 1, row + 3);
    pen.draft.triangle(row, row + 3, row + 2);
  }
}

/** A plain chair with a padded seat and a back of slats. */
export function drawChair(pen: PiecePen, { length, depth, height }: Fitting, wood: Paint = darkWood): void {
  const { draft } = pen;
  const [a, o] = [length / 2 - 0.02, depth / 2 - 0.02];
  const seat = Math.min(0.45, height * 0.5);
  draft.with(wood);
  for (const x of [-a, a]) {
    drawTube(
      pen,
      [
        [x, 0, o],
        [x * 0.96, seat - 0.04, o - 0.02],
      ],
      [0.014, 0.019],
      5,
    );
    drawTube(
      pen,
      [
        [x, 0, -o],
        [x * 0.96, seat - 0.04, -o + 0.03],
        [x * 0.92, height, -o],
      ],
      [0.014, 0.019, 0.015],
      5,
    );
    drawTube(
      pen,
      [
        [x * 0.98, seat * 0.42, o - 0.01],
        [x * 0.98, seat * 0.42, -o + 0.02],
      ],
      0.01,
      4,
    );
  }
  pen.box([-a - 0.01, a + 0.01], [seat - 0.06, seat - 0.02], [-o + 0.02, o], 'fklrb');
  for (const [u, r] of [
    [height - 0.05, 0.022],
    [seat + (height - seat) * 0.38, 0.014],
  ] as const) {
    const z = -o + 0.03 - 0.03 * ((u - seat) / (height - seat));
    drawTube(
      pen,
      [
        [-a * 0.92, u, z],
        [0, u, z - 0.025],
        [a * 0.92, u, z],
      ],
      r,
      5,
    );
  }
  for (const x of [-0.5, 0, 0.5]) {
    drawTube(
      pen,
      [
        [x * a, seat + (height - seat) * 0.4, -o - 0.006],
        [x * a, height - 0.06, -o - 0.02],
      ],
      0.009,
      4,
    );
  }
  draft.with(shade(plush, 0.9));
  drawCushion(pen, [-a + 0.005, a - 0.005], [seat - 0.03, seat + 0.012], [-o + 0.03, o + 0.005], 0.03, 0.012);
}

/** A bench with a buttoned leather seat on a wooden frame. */
export function drawBench(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const [a, o] = [length / 2, depth / 2];
  draft.with(darkWood);
  const pairs = Math.max(2, Math.round(length / 1.2) + 1);
  for (let pair = 0; pair < pairs; pair++) {
    const x = -a + 0.08 + ((length - 0.16) * pair) / (pairs - 1);
    for (const z of [-o + 0.06, o - 0.06])
      drawMoulding(
        pen,
        [x, x],
        [z, z],
        [
          [0.02, 0],
          [0.03, height - 0.16],
        ],
        'fklr',
      );
  }
  pen.box([-a + 0.02, a - 0.02], [height - 0.18, height - 0.1], [-o + 0.02, o - 0.02], 'fklrb');
  draft.with(leather);
  const parts = Math.max(1, Math.round(length / 0.8));
  for (let part = 0; part < parts; part++) {
    const x0 = -a + (length * part) / parts;
    drawCushion(
      pen,
      [x0 + 0.004, x0 + length / parts - 0.004],
      [height - 0.1, height - 0.012],
      [-o, o],
      0.035,
      0.012,
    );
  }
}
