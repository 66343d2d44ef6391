import { shade, type Paint } from '../shell/paint.ts';
import type { SurfacePen } from '../shell/surface-pen.ts';
import { plinthProfile } from './profiles.ts';

export interface PilasterMeasures {
  /** Middle, foot and top along and up the wall, metres. */
  readonly at: number;
  readonly foot: number;
  readonly top: number;
  /** Width and thickness of the shaft, metres. */
  readonly width: number;
  readonly out: number;
  readonly form: 'fluted' | 'panelled' | 'plain';
  /** Whether it stands on a base of its own; one that rises from behind a case has none. */
  readonly hasBase: boolean;
}

export interface PilasterPaints {
  readonly shaft: Paint;
  readonly base: Paint;
  readonly capital: Paint;
}

/** A flat column on a wall: block and rounds below, a shaft, a capital of neck, cushion and slab. */
export function drawPilaster(pen: SurfacePen, measures: PilasterMeasures, paints: PilasterPaints): void {
  const { at, foot, top, width, out, form, hasBase } = measures;
  const { draft } = pen;
  const half = width / 2;
  const unit = Math.min(width, (top - foot) * 0.12);
  let from = foot;
  if (hasBase) {
    draft.with(paints.base);
    const block = unit * 0.9;
    pen.box([at - half * 1.32, at + half * 1.32], [foot, foot + block], [0, out * 1.5], 'flrt');
    draft.with(paints.shaft);
    pen.frontAndSides([at - half, at + half], foot + block, plinthProfile(unit * 0.3, out * 1.35), out);
    from = foot + block + unit * 0.3;
  }
  const neck = top - unit * 0.86;
  draft.with(paints.shaft);
  if (form === 'fluted') drawFlutes(pen, [at - half, at + half], [from, neck], out, paints.shaft);
  else {
    pen.box([at - half, at + half], [from, neck], [0, out], 'lr');
    if (form === 'panelled') {
      const inset = width * 0.17;
      const [a0, a1, b0, b1] = [at - half, at + half, from, neck];
      pen.frame(
        [a0, a1],
        [b0, b1],
        [
          [0, out],
          [inset, out],
          [inset + 0.018, out - 0.022],
          [inset + 0.03, out - 0.022],
        ],
      );
      const deep = inset + 0.03;
      draft.with(shade(paints.shaft, 0.95));
      pen.sheet([a0 + deep, a1 - deep], [b0 + deep, b1 - deep], out - 0.022, 1.6, { u: 0.1, v: 0.1 });
    } else pen.sheet([at - half, at + half], [from, neck], out, 1.6, { u: 0.1, v: 0.1 });
  }
  drawCapital(pen, at, half, neck, top, out, paints.capital);
}

function drawFlutes(
  pen: SurfacePen,
  [a0, a1]: readonly [number, number],
  [b0, b1]: readonly [number, number],
  out: number,
  stone: Paint,
): void {
  const { draft } = pen;
  const flutes = 5;
  const rib = 0.34;
  const pitch = (a1 - a0) / (flutes + rib);
  const deep = Math.min(out * 0.45, 0.035);
  const margin = pitch * 0.7;
  draft.with(stone);
  pen.box([a0, a1], [b0, b1], [0, out], 'lr');
  pen.sheet([a0, a1], [b0, b0 + margin], out);
  pen.sheet([a0, a1], [b1 - margin, b1], out);
  for (let flute = 0; flute <= flutes; flute++) {
    const left = a0 + flute * pitch;
    draft.with(stone);
    pen.sheet([left, left + pitch * rib], [b0 + margin, b1 - margin], out);
    if (flute === flutes) break;
    const [p, q] = [left + pitch * rib, left + pitch];
    const middle = (p + q) / 2;
    const [low, high] = [b0 + margin, b1 - margin];
    // A flute is a hollow of two faces, one in the light, one in the shade; its ends slope up to the rib.
    draft.with(shade(stone, 0.93));
    pen.face(
      [p, low, out],
      [middle, low + deep, out - deep],
      [middle, high - deep, out - deep],
      [p, high, out],
    );
    pen.face(
      [middle, low + deep, out - deep],
      [q, low, out],
      [q, high, out],
      [middle, high - deep, out - deep],
    );
    pen.triangle([p, low, out], [q, low, out], [middle, low + deep, out - deep]);
    pen.triangle([q, high, out], [p, high, out], [middle, high - deep, out - deep]);
  }
}

function drawCapital(
  pen: SurfacePen,
  at: number,
  half: number,
  neck: number,
  top: number,
  out: number,
  metal: Paint,
): void {
  const { draft } = pen;
  const tall = top - neck;
  draft.with(metal);
  pen.frontAndSides(
    [at - half, at + half],
    neck,
    [
      [0, out],
      [0, out * 1.12],
      [tall * 0.07, out * 1.2],
      [tall * 0.13, out * 1.06],
      [tall * 0.3, out * 1.06],
      [tall * 0.48, out * 1.24],
      [tall * 0.62, out * 1.62],
      [tall * 0.66, out * 1.72],
      [tall * 0.72, out * 1.5],
    ],
    out,
  );
  draft.with(shade(metal, 0.96));
  pen.frontAndSides(
    [at - half, at + half],
    neck + tall * 0.72,
    [
      [0, out * 1.5],
      [0, out * 1.9],
      [tall * 0.2, out * 1.95],
      [tall * 0.28, out * 1.8],
      [tall * 0.28, 0],
    ],
    out,
  );
}

/** The same from two doors away: a block. */
export function drawFarPilaster(
  pen: SurfacePen,
  { at, foot, top, width, out }: Omit<PilasterMeasures, 'form' | 'hasBase'>,
  stone: Paint,
): void {
  pen.draft.with(stone);
  pen.box([at - width / 2, at + width / 2], [foot, top], [0, out], 'flr');
}
