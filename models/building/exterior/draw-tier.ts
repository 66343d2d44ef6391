import { shade, shadeColour } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import type { Vector } from '../shell/vector.ts';
import { housePaints as paints } from './house-paints.ts';
import type { Slope } from './roof-surface.ts';

/** The walls of one storey's block, with pillars, blind windows and painted beams. Frame of the house, metres. */
export interface Tier {
  readonly x: number;
  readonly z: number;
  readonly halfX: number;
  readonly halfZ: number;
  /** Foot of the walls, and the top of the beam that carries the brackets. */
  readonly foot: number;
  readonly lintel: number;
  readonly baysX: number;
  readonly baysZ: number;
  /** Rows of blind windows: lower and upper edge. */
  readonly windows: readonly (readonly [number, number])[];
  readonly sides: readonly Slope[];
  readonly pillar: number;
  readonly beam: number;
  readonly bracket: number;
}

interface TierSide {
  readonly half: number;
  readonly bays: number;
  /** `t` to the right along the wall, `y` up, `out` of it. */
  readonly at: (t: number, y: number, out: number) => Vector;
}

export function drawTier(pen: PiecePen, tier: Tier): void {
  for (const name of tier.sides) {
    const side = makeSide(tier, name);
    drawWall(pen, tier, side);
    drawPillars(pen, tier, side, name);
    drawWindows(pen, tier, side);
    if (name !== 'back') drawBrackets(pen, tier, side);
  }
}

function makeSide({ x, z, halfX, halfZ, baysX, baysZ }: Tier, name: Slope): TierSide {
  switch (name) {
    case 'front':
      return { half: halfX, bays: baysX, at: (t, y, out) => [x + t, y, z + halfZ + out] };
    case 'back':
      return { half: halfX, bays: baysX, at: (t, y, out) => [x - t, y, z - halfZ - out] };
    case 'right':
      return { half: halfZ, bays: baysZ, at: (t, y, out) => [x + halfX + out, y, z - t] };
    default:
      return { half: halfZ, bays: baysZ, at: (t, y, out) => [x - halfX - out, y, z + t] };
  }
}

function drawWall(pen: PiecePen, tier: Tier, { half, at }: TierSide): void {
  const { foot, lintel, beam } = tier;
  pen.draft.with(paints.wall);
  const columns = Math.max(2, Math.round(half / 1.6));
  const heights = [foot - 0.5, foot + (lintel - foot) * 0.5, lintel - beam, lintel + 1.6];
  for (let row = 0; row + 1 < heights.length; row++) {
    const y0 = heights[row] as number;
    const y1 = heights[row + 1] as number;
    for (let column = 0; column < columns; column++) {
      const t0 = -half + (2 * half * column) / columns;
      const t1 = -half + (2 * half * (column + 1)) / columns;
      pen.quad(at(t0, y0, 0), at(t1, y0, 0), at(t1, y1, 0), at(t0, y1, 0));
    }
  }
  drawFrieze(pen, half, at, lintel - beam, beam, 0.42);
  pen.draft.with(paints.orange);
  pen.quad(
    at(-half - 0.5, lintel, 0.55),
    at(half + 0.5, lintel, 0.55),
    at(half + 0.5, lintel + 0.22, 0.55),
    at(-half - 0.5, lintel + 0.22, 0.55),
  );
  pen.draft.with(paints.red);
  pen.quad(
    at(-half - 0.5, lintel + 0.22, 0.55),
    at(half + 0.5, lintel + 0.22, 0.55),
    at(half + 0.5, lintel + 0.22, 0),
    at(-half - 0.5, lintel + 0.22, 0),
  );
}

/** A painted beam with its ledge and its dark underside. */
export function drawFrieze(
  pen: PiecePen,
  half: number,
  at: (t: number, y: number, out: number) => Vector,
  y: number,
  height: number,
  out: number,
): void {
  pen.draft.with(paints.frieze);
  const parts = Math.max(1, Math.round(half / 2));
  for (let part = 0; part < parts; part++) {
    const t0 = -half - out + (2 * (half + out) * part) / parts;
    const t1 = -half - out + (2 * (half + out) * (part + 1)) / parts;
    pen.quad(at(t0, y, out), at(t1, y, out), at(t1, y + height, out), at(t0, y + height, out));
  }
  pen.draft.with(paints.red);
  pen.quad(
    at(-half - out, y + height, out),
    at(half + out, y + height, out),
    at(half + out, y + height, 0),
    at(-half - out, y + height, 0),
  );
  pen.draft.with(shade(paints.green, 0.6));
  pen.quad(at(-half, y, 0), at(half, y, 0), at(half + out, y, out), at(-half - out, y, out));
}

function drawPillars(pen: PiecePen, tier: Tier, { half, bays, at }: TierSide, name: Slope): void {
  const isShort = name === 'left' || name === 'right';
  for (let k = 0; k <= bays; k++) {
    // Corner pillars belong to the long sides.
    if (isShort && (k === 0 || k === bays)) continue;
    drawPillar(
      pen,
      at(-half + (k * 2 * half) / bays, tier.foot, 0.06),
      tier.pillar,
      tier.lintel - tier.beam - tier.foot,
      tier.pillar > 0.42 ? 8 : 6,
    );
  }
}

/** Stone foot, red shaft, orange and yellow collar, green head. */
export function drawPillar(pen: PiecePen, foot: Vector, radius: number, height: number, sides: number): void {
  const base = pen.at(...foot);
  const ring = (colour: number, from: number, to: number, r0: number, r1: number): void => {
    pen.draft.tint(colour);
    pen.draft.lathe(
      [base[0], base[1] + height * from, base[2]],
      [
        [radius * r0, 0],
        [radius * r1, height * (to - from)],
      ],
      sides,
    );
  };
  pen.draft.with(paints.dressed);
  ring(paints.stone.colour, 0, 0.045, 1.35, 1.2);
  pen.draft.with(paints.red);
  ring(paints.red.colour, 0.045, 0.84, 1, 0.95);
  ring(sides > 10 ? paints.orange.colour : paints.yellow.colour, 0.84, 0.9, 0.98, 0.98);
  ring(paints.green.colour, 0.9, 1, 0.97, 0.97);
}

/** Feigned windows: a dark lattice set before the wall, in a frame. */
function drawWindows(pen: PiecePen, { windows, pillar }: Tier, { half, bays, at }: TierSide): void {
  const bay = (2 * half) / bays;
  const width = bay - 2 * pillar - 0.4;
  windows.forEach(([y0, y1], row) => {
    for (let k = 0; k < bays; k++) {
      const t = -half + (k + 0.5) * bay;
      const l = t - width / 2;
      const r = t + width / 2;
      pen.draft.with(paints.lattice);
      pen.quad(at(l, y0, 0.1), at(r, y0, 0.1), at(r, y1, 0.1), at(l, y1, 0.1));
      const rim = 0.12;
      pen.draft.with(shade(paints.green, 0.75));
      pen.quad(
        at(l - rim, y0 - rim, 0.16),
        at(r + rim, y0 - rim, 0.16),
        at(r + rim, y0, 0.16),
        at(l - rim, y0, 0.16),
      );
      pen.quad(
        at(l - rim, y1, 0.16),
        at(r + rim, y1, 0.16),
        at(r + rim, y1 + rim, 0.16),
        at(l - rim, y1 + rim, 0.16),
      );
      pen.quad(at(l - rim, y0, 0.16), at(l, y0, 0.16), at(l, y1, 0.16), at(l - rim, y1, 0.16));
      pen.quad(at(r, y0, 0.16), at(r + rim, y0, 0.16), at(r + rim, y1, 0.16), at(r, y1, 0.16));
      pen.quad(
        at(t - 0.05, y0, 0.15),
        at(t + 0.05, y0, 0.15),
        at(t + 0.05, y1, 0.15),
        at(t - 0.05, y1, 0.15),
      );
    }
    const above = windows[row + 1];
    if (above && above[0] - y1 > 0.7) drawFrieze(pen, half, at, y1 + 0.28, above[0] - y1 - 0.56, 0.2);
  });
}

/** Painted arms in three steps under the eave. */
function drawBrackets(pen: PiecePen, tier: Tier, { half, at }: TierSide): void {
  const size = tier.bracket;
  const count = Math.max(2, Math.round((2 * half) / (2.7 * size)));
  for (let k = 0; k <= count; k++) {
    drawBracket(pen, at, -half + (k * 2 * half) / count, tier.lintel + 0.22, size);
  }
}

export function drawBracket(
  pen: PiecePen,
  at: (t: number, y: number, out: number) => Vector,
  t: number,
  y: number,
  size: number,
): void {
  const block = (
    along: number,
    up: number,
    out: number,
    w: number,
    h: number,
    d: number,
    colour: number,
    hasUnder: boolean,
  ): void => {
    const p = (a: number, u: number, o: number): Vector =>
      at(t + (along + a * w) * size, y + (up + u * h) * size, (out + o * d) * size);
    pen.draft.tint(colour);
    pen.quad(p(-0.5, 0, 0.5), p(0.5, 0, 0.5), p(0.5, 1, 0.5), p(-0.5, 1, 0.5));
    pen.draft.tint(shadeColour(colour, 0.88));
    pen.quad(p(-0.5, 0, -0.5), p(-0.5, 0, 0.5), p(-0.5, 1, 0.5), p(-0.5, 1, -0.5));
    pen.quad(p(0.5, 0, 0.5), p(0.5, 0, -0.5), p(0.5, 1, -0.5), p(0.5, 1, 0.5));
    if (hasUnder) {
      pen.draft.tint(shadeColour(colour, 0.7));
      pen.quad(p(-0.5, 0, -0.5), p(0.5, 0, -0.5), p(0.5, 0, 0.5), p(-0.5, 0, 0.5));
    }
  };
  pen.draft.with(paints.green);
  const { green, orange, blue, yellow, white } = paints;
  block(0, 0, 0.3, 0.5, 0.28, 0.6, yellow.colour, false);
  block(0, 0.3, 0.3, 1.05, 0.2, 0.3, green.colour, false);
  block(0, 0.3, 0.55, 0.24, 0.22, 0.9, blue.colour, true);
  block(0, 0.68, 0.6, 1.25, 0.2, 0.26, orange.colour, false);
  block(0, 0.66, 0.85, 0.24, 0.24, 1.2, green.colour, true);
  block(0, 1.02, 1.1, 1.4, 0.2, 0.26, blue.colour, false);
  block(0, 1.0, 1.2, 0.24, 0.28, 1.5, orange.colour, true);
  block(0, 0.98, 2.0, 0.2, 0.3, 0.1, white.colour, false);
}
