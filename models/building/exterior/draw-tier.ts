import { shade, shadeColour, type Paint } from '../shell/paint.ts';
import { scale, type Vector } from '../shell/vector.ts';
import { bar, type WallPoint } from './draw-bar.ts';
import { drawWindow } from './draw-window.ts';
import type { HousePen } from './house-pen.ts';
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
  /** Height to which the walls reach, behind the brackets. */
  readonly top: number;
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
  readonly at: WallPoint;
  readonly outwards: Vector;
}

export function drawTier(pen: HousePen, tier: Tier): void {
  for (const name of tier.sides) {
    const side = makeSide(tier, name);
    drawWall(pen, tier, side);
    for (let bay = 0; bay < side.bays; bay++) drawBay(pen, tier, side, bay);
    placePillars(pen, tier, side);
    if (pen.isNear) placeBrackets(pen, tier, side);
    else drawBracketStrip(pen, tier, side);
  }
}

function makeSide({ x, z, halfX, halfZ, baysX, baysZ }: Tier, name: Slope): TierSide {
  const along = { half: halfX, bays: baysX };
  const across = { half: halfZ, bays: baysZ };
  switch (name) {
    case 'front':
      return { ...along, outwards: [0, 0, 1], at: (t, y, out) => [x + t, y, z + halfZ + out] };
    case 'back':
      return { ...along, outwards: [0, 0, -1], at: (t, y, out) => [x - t, y, z - halfZ - out] };
    case 'right':
      return { ...across, outwards: [1, 0, 0], at: (t, y, out) => [x + halfX + out, y, z - t] };
    default:
      return { ...across, outwards: [-1, 0, 0], at: (t, y, out) => [x - halfX - out, y, z + t] };
  }
}

function drawWall(pen: HousePen, tier: Tier, { half, at }: TierSide): void {
  const { foot, lintel, beam, top, windows } = tier;
  pen.draft.part = 'front-wall';
  const columns = Math.max(2, Math.round(half / (pen.isNear ? 1.6 : 4)));
  const heights = [foot - 0.5, foot + (lintel - foot) * 0.5, lintel - beam, lintel + 0.2, top];
  for (let row = 0; row + 1 < heights.length; row++) {
    const y0 = heights[row] as number;
    const y1 = heights[row + 1] as number;
    // Behind the brackets the wall is painted dark red, as boards between beams are.
    pen.draft.with(row < 3 ? paints.wall : shade(paints.board, 0.75));
    for (let column = 0; column < columns; column++) {
      const t0 = -half + (2 * half * column) / columns;
      const t1 = -half + (2 * half * (column + 1)) / columns;
      pen.quad(at(t0, y0, 0), at(t1, y0, 0), at(t1, y1, 0), at(t0, y1, 0));
    }
  }
  drawFrieze(pen, half, at, lintel - beam, beam, 0.42);
  drawLedge(pen, half, at, lintel);
  // A sill beam runs under the lowest windows, a painted band between their rows.
  const lowest = windows[0];
  if (lowest && lowest[0] - foot > 0.7) {
    pen.draft.part = 'eaves';
    pen.draft.with(paints.board);
    bar(pen, at, [-half, half], [foot, foot + 0.34], [0, 0.2], 'ft');
    bar(pen, at, [-half, half], [lowest[0] - 0.34, lowest[0] - 0.14], [0, 0.22], 'ftb');
  }
  windows.forEach(([, y1], row) => {
    const above = windows[row + 1];
    if (above && above[0] - y1 > 0.7) drawFrieze(pen, half, at, y1 + 0.28, above[0] - y1 - 0.56, 0.2);
  });
}

/** The plate on the beam: orange face, red upper side, and a line of light green under it. */
function drawLedge(pen: HousePen, half: number, at: WallPoint, lintel: number): void {
  const wide: readonly [number, number] = [-half - 0.5, half + 0.5];
  pen.draft.part = 'eaves';
  pen.draft.with(paints.orange);
  bar(pen, at, wide, [lintel + 0.05, lintel + 0.22], [0, 0.58], 'ftb');
  pen.draft.with(shade(paints.green, 1.15));
  bar(pen, at, wide, [lintel, lintel + 0.05], [0, 0.5], 'f');
}

/**
 * A painted beam with its ledge and its dark underside.
 *
 * @param stuff its painting, and `strip`: the height of that painting as it was drawn, metres
 */
export function drawFrieze(
  pen: HousePen,
  half: number,
  at: WallPoint,
  y: number,
  height: number,
  out: number,
  stuff: Paint = paints.frieze,
  strip = 0.5,
): void {
  pen.draft.part = 'ornament';
  pen.draft.with(stuff);
  const parts = pen.isNear ? Math.max(1, Math.round(half / 2)) : 1;
  const whole = 2 * (half + out);
  for (let part = 0; part < parts; part++) {
    const t0 = -half - out + (whole * part) / parts;
    const t1 = -half - out + (whole * (part + 1)) / parts;
    const first = pen.draft.vertexCount;
    pen.quad(at(t0, y, out), at(t1, y, out), at(t1, y + height, out), at(t0, y + height, out));
    // The pattern is as high as the beam and runs on from part to part.
    const { uv } = pen.draft;
    const stretch = strip / height;
    for (const [k, u] of [t0, t1, t1, t0].entries()) {
      uv[(first + k) * 2] = u * stretch;
      uv[(first + k) * 2 + 1] = k < 2 ? 0 : strip;
    }
  }
  pen.draft.part = 'eaves';
  pen.draft.with(paints.board);
  pen.quad(
    at(-half - out, y + height, out),
    at(half + out, y + height, out),
    at(half + out, y + height, 0),
    at(-half - out, y + height, 0),
  );
  pen.draft.with(shade(paints.green, 0.6));
  pen.quad(at(-half, y, 0), at(half, y, 0), at(half + out, y, out), at(-half - out, y, out));
}

/** One bay between two pillars: its windows one above the other, and timbers beside them. */
function drawBay(pen: HousePen, tier: Tier, { half, bays, at }: TierSide, bay: number): void {
  const width = (2 * half) / bays;
  const t = -half + (bay + 0.5) * width;
  const half2 = (width - 2 * tier.pillar - 0.5) / 2;
  for (const [y0, y1] of tier.windows) drawWindow(pen, at, [t - half2, t + half2], [y0, y1]);
  const lowest = tier.windows[0];
  if (!pen.isNear || !lowest || lowest[0] - tier.foot < 0.9) return;
  // The panel under the sill: a green field in a light border.
  pen.draft.part = 'ornament';
  const [y0, y1] = [tier.foot + 0.4, lowest[0] - 0.4];
  pen.draft.with(shade(paints.green, 0.62));
  bar(pen, at, [t - half2, t + half2], [y0, y1], [0, 0.04], 'f');
  pen.draft.with(paints.frieze);
  const middle = (y0 + y1) / 2;
  const high = Math.min(0.11, (y1 - y0) * 0.36);
  bar(pen, at, [t - half2 + 0.2, t + half2 - 0.2], [middle - high, middle + high], [0, 0.06], 'f');
}

/** Every side has a pillar at its left end; the right end is the next side's, but for a side without a neighbour. */
function placePillars(pen: HousePen, tier: Tier, { half, bays, at, outwards }: TierSide): void {
  const height = tier.lintel - tier.beam - tier.foot;
  for (let k = 0; k <= bays; k++) {
    const t = -half + (k * 2 * half) / bays;
    const isCorner = k === 0 || k === bays;
    // Corner pillars stand on the corner itself: both sides draw the same one, so the front's is enough.
    if (isCorner && outwards[2] === 0) {
      const isAtFront = outwards[0] < 0 ? k === bays : k === 0;
      if (isAtFront) continue;
    }
    drawPillar(pen, at(t, tier.foot, 0.06), isCorner ? tier.pillar * 1.12 : tier.pillar, height);
  }
}

/** A pillar from its foot (frame of the house) upwards; far off a prism of six sides in three colours. */
export function drawPillar(pen: HousePen, foot: Vector, radius: number, height: number): void {
  if (pen.isNear) {
    pen.place('pillar', { at: foot, x: [radius, 0, 0], y: [0, height, 0], z: [0, 0, radius] });
    return;
  }
  const [x, y, z] = pen.at(...foot);
  pen.draft.part = 'eaves';
  pen.draft.with(paints.red);
  for (const [from, to, colour] of [
    [0, 0.84, paints.red.colour],
    [0.84, 0.91, paints.yellow.colour],
    [0.91, 1, paints.green.colour],
  ] as const) {
    pen.draft.tint(colour);
    pen.draft.lathe(
      [x, y + height * from, z],
      [
        [radius, 0],
        [radius, height * (to - from)],
      ],
      6,
    );
  }
}

/** Painted arms in three steps under the eave, at corners one to each side and a longer one between. */
function placeBrackets(pen: HousePen, tier: Tier, { half, at, outwards }: TierSide): void {
  const size = tier.bracket;
  const count = Math.max(2, Math.round((2 * half) / (1.8 * size)));
  const right: Vector = [outwards[2], 0, -outwards[0]];
  const y = tier.lintel + 0.22;
  for (let k = 0; k <= count; k++) {
    const t = -half + (k * 2 * half) / count;
    pen.stand('bracket', at(t, y, 0), outwards, size, 0.8);
    if (k !== count && !(k === 0 && outwards[0] < 0)) continue;
    const slant = 1 / Math.SQRT2;
    const way: Vector = [
      (outwards[0] + (k === 0 ? -1 : 1) * right[0]) * slant,
      0,
      (outwards[2] + (k === 0 ? -1 : 1) * right[2]) * slant,
    ];
    pen.place('bracket', {
      at: at(t, y, 0),
      x: scale([way[2], 0, -way[0]], size),
      y: [0, size, 0],
      z: scale(way, size * 1.38),
      open: 0.8,
    });
  }
  // The beam that the rafters lie on.
  pen.draft.part = 'eaves';
  const [low, high] = [y + 1.28 * size, y + 1.56 * size];
  const reach = half + 1.02 * size;
  pen.draft.with(paints.green);
  bar(pen, at, [-reach, reach], [low, high], [0.72 * size, 1.02 * size], 'fb');
  pen.draft.with(shade(paints.red, 1.1));
  bar(pen, at, [-reach, reach], [low + 0.02, low + 0.06], [1.02 * size, 1.03 * size], 'f');
}

/** What is left of the brackets from afar: three stepped bands, each broken into light and dark. */
function drawBracketStrip(pen: HousePen, tier: Tier, { half, at }: TierSide): void {
  const size = tier.bracket;
  const count = Math.max(2, Math.round((2 * half) / (1.8 * size)));
  const step = (2 * half) / count;
  pen.draft.part = 'eaves';
  pen.draft.with(paints.green);
  for (let k = 0; k <= count; k++) {
    const t = -half + k * step;
    for (const [low, high, out, wide, colour] of [
      [0, 0.5, 0.4, 0.5, paints.yellow.colour],
      [0.5, 0.9, 0.8, 0.62, paints.orange.colour],
      [0.9, 1.3, 1.25, 0.7, shadeColour(paints.blue.colour, 0.9)],
    ] as const) {
      pen.draft.tint(colour);
      const y = tier.lintel + 0.22;
      bar(
        pen,
        at,
        [t - wide * size, t + wide * size],
        [y + low * size, y + high * size],
        [0, out * size],
        'fb',
      );
    }
  }
}
