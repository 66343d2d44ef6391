import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { mixColour, paint, shade } from '../shell/paint.ts';
import type { PiecePen, Span } from '../shell/piece-pen.ts';
import { drawFrame } from './draw-frame.ts';
import { drawMoulding } from './draw-moulding.ts';
import { drawPictureLamp } from './draw-picture-lamp.ts';
import { ink } from './fitting-paints.ts';

const gilt = paint('gold', 0xa98443, 0.4);
const canvas = paint('canvas-painting', 0xffffff, 0.1);
const mount = paint('paper', 0xd9d4c8, 0);
const print = paint('paper', 0x8c8b88, 0.05);
const slabStone = paint('marble-dark', 0x2b2724, 0.7);
const border = paint('marble-beige', 0xc9b99c, 0.35);

/** A large landscape in a gilt frame under its lamp: ridge behind ridge in the haze. Nobody's picture, ours. */
export function drawLandscape(pen: PiecePen, { length, depth, height }: Fitting): void {
  const back = -depth / 2;
  const a: Span = [-length / 2, length / 2];
  pen.draft.with(gilt);
  drawFrame(
    pen,
    a,
    [0, height],
    [
      [0, back],
      [0, back + 0.05],
      [0.03, back + 0.085],
      [0.07, back + 0.08],
      [0.09, back + 0.05],
      [0.13, back + 0.045],
      [0.15, back + 0.06],
      [0.165, back + 0.03],
    ],
  );
  drawRidges(pen, [a[0] + 0.165, a[1] - 0.165], [0.165, height - 0.165], back + 0.03);
  drawPictureLamp(pen, height, length);
}

/** Haze and ridges as bands of colour on a flat field. */
function drawRidges(pen: PiecePen, [a0, a1]: Span, [u0, u1]: Span, out: number): void {
  const columns = 20;
  const rise = u1 - u0;
  pen.draft.with(canvas);
  const sky = [0xd9cdb4, 0xb9c0bd] as const;
  pen.quad([a0, u0, out], [a1, u0, out], [a1, u1, out], [a0, u1, out], [sky[0], sky[0], sky[1], sky[1]]);
  const ridges = [
    [0.66, 0.1, 0x9aa6a4],
    [0.52, 0.13, 0x74857f],
    [0.38, 0.11, 0x5b6a54],
    [0.22, 0.08, 0x8a5a38],
    [0.1, 0.05, 0x4a4a32],
  ] as const;
  ridges.forEach(([base, swing, tone], row) => {
    const top = (x: number): number =>
      u0 +
      rise *
        (base +
          swing *
            (0.6 * Math.sin(x * 7 + row * 2.1) +
              0.3 * Math.sin(x * 17 + row) +
              0.2 * Math.sin(x * 41 + row * 3)));
    const lift = out + 0.0015 * (row + 1);
    const haze = mixColour(tone, sky[0], 0.55);
    for (let column = 0; column < columns; column++) {
      const [s, t] = [column / columns, (column + 1) / columns];
      const [x0, x1] = [a0 + (a1 - a0) * s, a0 + (a1 - a0) * t];
      pen.quad(
        [x0, u0, lift],
        [x1, u0, lift],
        [x1, top(t), lift],
        [x0, top(s), lift],
        [haze, haze, tone, tone],
      );
    }
  });
}

/** Rows of narrow frames with empty mounts: which photographs hang here nobody has described. */
export function drawPhotoWall(pen: PiecePen, { length, depth, height }: Fitting): void {
  const back = -depth / 2;
  const rows = Math.max(1, Math.round(height / 0.95));
  const columns = Math.max(1, Math.round(length / 1.15));
  const [width, rise] = [length / columns, height / rows];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const a: Span = [-length / 2 + column * width + 0.06, -length / 2 + (column + 1) * width - 0.06];
      const u: Span = [row * rise + 0.06, (row + 1) * rise - 0.06];
      pen.draft.with(ink);
      drawFrame(pen, a, u, [
        [0, back],
        [0, back + 0.03],
        [0.022, back + 0.03],
        [0.024, back + 0.016],
      ]);
      pen.draft.with(mount);
      pen.box([a[0] + 0.024, a[1] - 0.024], [u[0] + 0.024, u[1] - 0.024], [back, back + 0.016], 'f');
      pen.draft.with(print);
      pen.box([a[0] + 0.12, a[1] - 0.12], [u[0] + 0.12, u[1] - 0.12], [back, back + 0.018], 'f');
    }
  }
}

/** A flat screen that is switched off. */
export function drawWallScreen(pen: PiecePen, { length, depth, height }: Fitting): void {
  const a: Span = [-length / 2, length / 2];
  const o: Span = [-depth / 2, depth / 2];
  pen.draft.with(paint('painted-metal', 0x232426, 0.4));
  drawFrame(
    pen,
    a,
    [0, height],
    [
      [0, o[0]],
      [0, o[1] - 0.004],
      [0.012, o[1]],
      [0.02, o[1] - 0.004],
    ],
  );
  pen.draft.with(paint('plastic', 0x0b0d10, 0.9));
  pen.box([a[0] + 0.02, a[1] - 0.02], [0.02, height - 0.02], [o[0], o[1] - 0.004], 'f');
}

/** A slab of polished stone in a carved border on a foot: the place of an inscription, left blank. */
export function drawStonePanel(pen: PiecePen, { length, depth, height }: Fitting): void {
  const { draft } = pen;
  const a: Span = [-length / 2, length / 2];
  const o: Span = [-depth / 2, depth / 2];
  draft.with(border);
  drawMoulding(
    pen,
    a,
    o,
    [
      [0, 0],
      [0, 0.16],
      [-0.02, 0.18],
      [-0.05, 0.19],
      [-0.05, 0.24],
    ],
    'flr',
  );
  const foot = 0.24;
  const b: Span = [a[0] + 0.05, a[1] - 0.05];
  const face = o[1] - 0.05;
  drawFrame(
    pen,
    b,
    [foot, height - 0.1],
    [
      [0, o[0]],
      [0, face],
      [0.11, face],
      [0.125, face - 0.012],
      [0.16, face - 0.012],
      [0.17, face - 0.03],
    ],
  );
  draft.with(gilt);
  drawFrame(
    pen,
    [b[0] + 0.175, b[1] - 0.175],
    [foot + 0.175, height - 0.275],
    [
      [0, face - 0.0295],
      [0.02, face - 0.0295],
    ],
  );
  draft.with(slabStone);
  pen.box([b[0] + 0.17, b[1] - 0.17], [foot + 0.17, height - 0.27], [o[0], face - 0.03], 'f', 1);
  draft.with(border);
  drawMoulding(
    pen,
    b,
    [o[0], face],
    [
      [0, height - 0.1],
      [0.04, height - 0.08],
      [0.05, height - 0.04],
      [0.05, height - 0.01],
      [0.02, height],
    ],
    'flr',
  );
  pen.box([b[0] - 0.02, b[1] + 0.02], [height - 0.02, height], [o[0], face + 0.02], 't');
  // Rosettes at the corners of the border.
  draft.with(shade(border, 0.82));
  for (const x of [b[0] + 0.055, b[1] - 0.055]) {
    for (const u of [foot + 0.055, height - 0.155]) {
      for (let petal = 0; petal < 5; petal++) {
        const [p, q] = [(petal / 5) * 6.2832 + 1.57, ((petal + 0.5) / 5) * 6.2832 + 1.57];
        const z = face + 0.004;
        pen.quad(
          [x, u, z + 0.004],
          [x + 0.03 * Math.cos(p - 0.5), u + 0.03 * Math.sin(p - 0.5), z],
          [x + 0.045 * Math.cos(p), u + 0.045 * Math.sin(p), z - 0.003],
          [x + 0.03 * Math.cos(q), u + 0.03 * Math.sin(q), z],
        );
      }
    }
  }
}
