import { shade } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import type { Vector } from '../shell/vector.ts';
import { drawBracket, drawFrieze, drawPillar, drawTier, type Tier } from './draw-tier.ts';
import { drawRoof } from './draw-roof.ts';
import { housePaints as paints } from './house-paints.ts';
import type { HouseSite } from './read-site.ts';
import type { Roof, Slope } from './roof-surface.ts';

/** A box that keeps the sun from what lies behind it, frame of the house: least and largest x, y, z. */
export type Shade = readonly [number, number, number, number, number, number];

const all: readonly Slope[] = ['front', 'back', 'right', 'left'];
const allButBack: readonly Slope[] = ['front', 'right', 'left'];

/** Half width and half depth of the stone base at its top, its height, and the z of its middle. */
interface Base {
  readonly halfX: number;
  readonly halfZ: number;
  readonly height: number;
  readonly batter: number;
  readonly z: number;
}

interface HouseForm {
  readonly base: Base;
  readonly tiers: readonly Tier[];
  readonly roofs: readonly Roof[];
}

function makeTier(
  over: Partial<Tier> & Pick<Tier, 'halfX' | 'halfZ' | 'foot' | 'lintel' | 'baysX' | 'baysZ' | 'windows'>,
): Tier {
  return { x: 0, z: 0, sides: allButBack, pillar: 0.45, beam: 0.9, bracket: 1, ...over };
}

function makeRoof(over: Partial<Roof> & Pick<Roof, 'form' | 'halfX' | 'halfZ' | 'eave' | 'rise'>): Roof {
  return {
    x: 0,
    z: 0,
    isTurned: false,
    run: over.halfZ,
    gable: 0,
    lift: 1.5,
    flare: 0.85,
    curve: 14,
    overhang: 3.7,
    slopes: all,
    size: 1,
    ...over,
  };
}

/** The first house: a fortress-like base and three receding tiers, with smaller roofs set before them. */
function planGreatHouse(): HouseForm {
  const z = -21.6;
  const tiers: Tier[] = [
    makeTier({
      z,
      halfX: 27,
      halfZ: 17,
      foot: 9.3,
      lintel: 17.4,
      baysX: 10,
      baysZ: 6,
      windows: [
        [10.1, 12.9],
        [14, 16.2],
      ],
    }),
    makeTier({
      z,
      halfX: 22,
      halfZ: 12,
      foot: 22.6,
      lintel: 26.75,
      baysX: 8,
      baysZ: 5,
      windows: [[23.9, 25.6]],
      beam: 0.8,
      pillar: 0.4,
      bracket: 0.95,
    }),
    makeTier({
      z,
      halfX: 17.5,
      halfZ: 7.5,
      foot: 31.6,
      lintel: 34.1,
      baysX: 7,
      baysZ: 3,
      windows: [[32.4, 33.2]],
      beam: 0.65,
      pillar: 0.36,
      bracket: 0.92,
    }),
    makeTier({
      z: z + 11,
      halfX: 6,
      halfZ: 6,
      foot: 22,
      lintel: 28.75,
      baysX: 4,
      baysZ: 2,
      windows: [
        [22.8, 24.9],
        [25.8, 27.3],
      ],
      beam: 0.75,
      pillar: 0.36,
      bracket: 0.75,
    }),
  ];
  const roofs: Roof[] = [
    makeRoof({
      form: 'skirt',
      z,
      halfX: 30.7,
      halfZ: 20.7,
      eave: 18.9,
      rise: 4.4,
      run: 8.7,
      lift: 1.55,
      flare: 0.9,
      curve: 17,
    }),
    makeRoof({ form: 'skirt', z, halfX: 25.7, halfZ: 15.7, eave: 28.2, rise: 4, run: 8.2, lift: 1.45 }),
    makeRoof({
      form: 'hip-and-gable',
      z,
      halfX: 21.4,
      halfZ: 11.4,
      eave: 35.5,
      rise: 6.75,
      gable: 15.2,
      curve: 11.4,
      overhang: 3.9,
    }),
    makeRoof({
      form: 'hip-and-gable',
      z: z + 12.4,
      isTurned: true,
      halfX: 7.2,
      halfZ: 8.6,
      eave: 30,
      rise: 5,
      gable: 4.8,
      lift: 1,
      flare: 0.55,
      curve: 7,
      overhang: 2.6,
      slopes: ['front', 'back', 'right'],
      size: 0.85,
    }),
  ];
  for (const side of [-1, 1]) {
    tiers.push(
      makeTier({
        x: side * 20.2,
        z: z + 14.9,
        halfX: 4.4,
        halfZ: 6.1,
        foot: 9.3,
        lintel: 19.75,
        baysX: 3,
        baysZ: 2,
        windows: [
          [10.1, 12.9],
          [14, 16.2],
          [17.3, 18.4],
        ],
        beam: 0.7,
        pillar: 0.36,
        bracket: 0.72,
      }),
    );
    roofs.push(
      makeRoof({
        form: 'hip-and-gable',
        x: side * 20.2,
        z: z + 16.6,
        isTurned: true,
        halfX: 6.9,
        halfZ: 6.9,
        eave: 20.9,
        rise: 4.5,
        gable: 4.6,
        lift: 0.95,
        flare: 0.5,
        curve: 6,
        overhang: 2.5,
        slopes: ['front', 'back', 'right'],
        size: 0.8,
      }),
    );
  }
  return { base: { halfX: 30, halfZ: 20, height: 9, batter: 1, z }, tiers, roofs };
}

/** The second house: the same words said more quietly, two tiers on a lower base. */
function planLesserHouse(): HouseForm {
  const z = -13.6;
  return {
    base: { halfX: 24, halfZ: 12.4, height: 7.6, batter: 0.8, z },
    tiers: [
      makeTier({
        z,
        halfX: 21,
        halfZ: 9.6,
        foot: 7.9,
        lintel: 12.4,
        baysX: 9,
        baysZ: 3,
        windows: [[8.7, 11]],
        beam: 0.8,
        pillar: 0.4,
        bracket: 0.9,
      }),
      makeTier({
        z,
        halfX: 15,
        halfZ: 4.8,
        foot: 17,
        lintel: 19.6,
        baysX: 6,
        baysZ: 2,
        windows: [[17.7, 18.7]],
        beam: 0.65,
        pillar: 0.36,
        bracket: 0.8,
      }),
    ],
    roofs: [
      makeRoof({
        form: 'skirt',
        z,
        halfX: 24.2,
        halfZ: 12.8,
        eave: 13.6,
        rise: 3.6,
        run: 7.4,
        lift: 1.3,
        curve: 12,
        overhang: 3.2,
        slopes: ['front', 'right', 'left'],
      }),
      makeRoof({
        form: 'hip-and-gable',
        z,
        halfX: 18.4,
        halfZ: 8.2,
        eave: 20.8,
        rise: 5,
        gable: 13,
        lift: 1.3,
        curve: 9,
        overhang: 3.4,
        size: 0.9,
      }),
    ],
  };
}

/** Draws a whole house in its own frame and returns what casts its shadows. */
export function drawHouse(pen: PiecePen, site: HouseSite): Shade[] {
  const { base, tiers, roofs } = site.isGreat ? planGreatHouse() : planLesserHouse();
  drawBase(pen, base, site);
  for (const tier of tiers) drawTier(pen, tier);
  for (const roof of roofs) drawRoof(pen, roof);
  const shades = drawPorch(pen, site);
  shades.push([-base.halfX, 0, base.z - base.halfZ, base.halfX, base.height, base.z + base.halfZ]);
  for (const { x, z, halfX, halfZ, foot, lintel } of tiers)
    shades.push([x - halfX, foot, z - halfZ, x + halfX, lintel + 1.5, z + halfZ]);
  for (const { x, z, halfX, halfZ, eave, rise, isTurned, form, run } of roofs) {
    const [hx, hz] = isTurned ? [halfZ, halfX] : [halfX, halfZ];
    shades.push([x - hx, eave, z - hz, x + hx, eave + 0.6, z + hz]);
    const inset = form === 'skirt' ? run * 0.5 : Math.min(hx, hz) * 0.5;
    shades.push([x - hx + inset, eave, z - hz + inset, x + hx - inset, eave + rise * 0.5, z + hz - inset]);
  }
  return shades;
}

/** Battered ashlar with a coping and a balustrade, cut open at the door. */
function drawBase(pen: PiecePen, base: Base, site: HouseSite): void {
  const { halfX, halfZ, height, batter, z } = base;
  /** Corners of a course at height `y`. */
  const at = (x: number, y: number, side: Slope): Vector => {
    const grow = batter * (1 - y / height);
    switch (side) {
      case 'front':
        return [x * (1 + grow / halfX), y, z + halfZ + grow];
      case 'back':
        return [-x * (1 + grow / halfX), y, z - halfZ - grow];
      case 'right':
        return [halfX + grow, y, z - x * (1 + grow / halfZ)];
      default:
        return [-halfX - grow, y, z + x * (1 + grow / halfZ)];
    }
  };
  const door = site.doorWidth / 2 + 0.3;
  const doorTop = site.threshold + site.doorHeight + 0.3;
  const courses = Math.max(3, Math.round(height / 2.2));
  for (const side of all) {
    const half = side === 'front' || side === 'back' ? halfX : halfZ;
    const columns = Math.round((2 * half) / 2.4);
    const lines = Array.from({ length: columns + 1 }, (_, k) => -half + (2 * half * k) / columns);
    if (side === 'front') lines.push(-door, door);
    lines.sort((a, b) => a - b);
    const heights = Array.from({ length: courses + 1 }, (_, k) => (height * k) / courses);
    if (side === 'front') heights.push(Math.min(doorTop, height));
    heights.sort((a, b) => a - b);
    pen.draft.with(paints.stone);
    for (let row = 0; row + 1 < heights.length; row++) {
      const y0 = heights[row] as number;
      const y1 = heights[row + 1] as number;
      if (y1 - y0 < 0.01) continue;
      for (let column = 0; column + 1 < lines.length; column++) {
        const x0 = lines[column] as number;
        const x1 = lines[column + 1] as number;
        if (x1 - x0 < 0.01) continue;
        if (side === 'front' && x0 > -door - 0.01 && x1 < door + 0.01 && y1 <= doorTop + 0.01) continue;
        drawStone(
          pen,
          at(x0, y0, side),
          at(x1, y0, side),
          at(x1, y1, side),
          at(x0, y1, side),
          x0,
          x1,
          y0,
          y1,
        );
      }
    }
  }
  pen.draft.with(paints.dressed);
  pen.box(
    [-halfX - 0.45, halfX + 0.45],
    [height - 0.45, height + 0.05],
    [z - halfZ - 0.45, z + halfZ + 0.45],
    'fklrtb',
    3,
  );
  pen.box(
    [-halfX - 0.1, halfX + 0.1],
    [height + 0.05, height + 0.3],
    [z - halfZ - 0.1, z + halfZ + 0.1],
    'fklrt',
    4,
  );
  drawBalustrade(pen, base);
}

/** One field of ashlar; its texture runs on from field to field. */
function drawStone(
  pen: PiecePen,
  a: Vector,
  b: Vector,
  c: Vector,
  d: Vector,
  u0: number,
  u1: number,
  v0: number,
  v1: number,
): void {
  const first = pen.draft.vertexCount;
  pen.quad(a, b, c, d);
  const { uv } = pen.draft;
  [u0, v0, u1, v0, u1, v1, u0, v1].forEach((value, k) => {
    uv[first * 2 + k] = value;
  });
}

function drawBalustrade(pen: PiecePen, { halfX, halfZ, height, z }: Base): void {
  const y = height + 0.3;
  const x = halfX - 0.4;
  const back = z - halfZ + 0.4;
  const front = z + halfZ - 0.4;
  pen.draft.with(paints.dressed);
  const post = (px: number, pz: number): void => {
    pen.box([px - 0.16, px + 0.16], [y, y + 1.05], [pz - 0.16, pz + 0.16], 'fklrt');
    pen.draft.lathe(
      pen.at(px, y + 1.05, pz),
      [
        [0.12, 0],
        [0.19, 0.12],
        [0, 0.34],
      ],
      5,
    );
  };
  const rail = (x0: number, z0: number, x1: number, z1: number): void => {
    const isX = Math.abs(x1 - x0) > Math.abs(z1 - z0);
    const [a0, a1] = [Math.min(x0, x1), Math.max(x0, x1)];
    const [o0, o1] = [Math.min(z0, z1), Math.max(z0, z1)];
    const w = 0.1;
    const span = (lo: number, hi: number): void =>
      isX
        ? pen.box([a0, a1], [lo, hi], [o0 - w, o0 + w], 'fktb', 6)
        : pen.box([a0 - w, a0 + w], [lo, hi], [o0, o1], 'lrtb', 6);
    span(y + 0.68, y + 0.84);
    span(y, y + 0.36);
    const count = Math.round(Math.hypot(x1 - x0, z1 - z0) / 3);
    for (let k = 0; k < count; k++) post(x0 + ((x1 - x0) * k) / count, z0 + ((z1 - z0) * k) / count);
  };
  rail(-x, front, x, front);
  rail(x, front, x, back);
  rail(-x, back, -x, front);
}

/** Four pillars under a roof with its gable to the visitor, and the wall the door is cut in. */
function drawPorch(pen: PiecePen, site: HouseSite): Shade[] {
  const { threshold, doorWidth, doorHeight, porchHalf: half, porchReach: reach, wallDepth } = site;
  const door = doorWidth / 2;
  const lintel = threshold + Math.max(doorHeight + 1.1, 6.4);
  const wallTop = lintel + 0.5;
  const doorTop = threshold + doorHeight;

  pen.draft.with(paints.stone);
  const wall = (x0: number, x1: number, y0: number, y1: number): void => {
    const columns = Math.max(1, Math.round((x1 - x0) / 1.6));
    const rows = Math.max(1, Math.round((y1 - y0) / 1.6));
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j < rows; j++) {
        const a = x0 + ((x1 - x0) * i) / columns;
        const b = x0 + ((x1 - x0) * (i + 1)) / columns;
        const c = y0 + ((y1 - y0) * j) / rows;
        const d = y0 + ((y1 - y0) * (j + 1)) / rows;
        drawStone(pen, [a, c, 0], [b, c, 0], [b, d, 0], [a, d, 0], a, b, c, d);
      }
    }
  };
  const frame = 0.7;
  wall(-half, -door - frame, 0, wallTop);
  wall(door + frame, half, 0, wallTop);
  wall(-door - frame, door + frame, doorTop + frame, wallTop);
  wall(-door, door, 0, threshold);
  pen.draft.with(paints.dressed);
  for (const side of [-1, 1])
    pen.box([side * half - 0.01, side * half + 0.01], [0, wallTop], [-1.8, 0], side > 0 ? 'r' : 'l', 3);
  // The frame of the door, and the outer half of its passage.
  pen.draft.with(shade(paints.bronze, 0.72));
  for (const side of [-1, 1]) {
    const [x0, x1] = side < 0 ? [-door - frame, -door] : [door, door + frame];
    pen.box([x0, x1], [threshold, doorTop], [-0.02, 0.22], 'flr', 1.5);
    if (side < 0) pen.box([-door - 0.02, -door], [threshold, doorTop], [-wallDepth / 2, 0], 'r', 1);
    else pen.box([door, door + 0.02], [threshold, doorTop], [-wallDepth / 2, 0], 'l', 1);
  }
  pen.box([-door - frame, door + frame], [doorTop, doorTop + frame], [-0.02, 0.22], 'flrtb', 1.5);
  pen.box([-door, door], [doorTop, doorTop + 0.02], [-wallDepth / 2, 0], 'b', 1);
  pen.draft.with(paints.dressed);
  pen.box([-door, door], [threshold - 0.02, threshold], [-wallDepth / 2, 0], 't', 1);
  pen.draft.with(shade(paints.bronze, 1.15));
  pen.box(
    [-door - frame - 0.1, door + frame + 0.1],
    [doorTop + frame, doorTop + frame + 0.16],
    [-0.02, 0.34],
    'flrtb',
  );

  const beam = 0.8;
  const out = reach - 0.7;
  const shaft = lintel - beam - threshold;
  for (const x of [
    -half + 0.75,
    -Math.max(door + 1.3, half * 0.47),
    Math.max(door + 1.3, half * 0.47),
    half - 0.75,
  ]) {
    drawPillar(pen, [x, threshold, out], 0.48, shaft, 16);
  }
  const beamHalf = half - 0.3;
  const front = (t: number, y: number, o: number): Vector => [t, y, out + o];
  drawFrieze(pen, beamHalf, front, lintel - beam, beam, 0.4);
  const middle = out / 2;
  const right = (t: number, y: number, o: number): Vector => [beamHalf + o, y, middle - t];
  const left = (t: number, y: number, o: number): Vector => [-beamHalf - o, y, middle + t];
  drawFrieze(pen, out / 2, right, lintel - beam, beam, 0.2);
  drawFrieze(pen, out / 2, left, lintel - beam, beam, 0.2);
  const count = Math.round((2 * beamHalf) / 1.7);
  for (let k = 0; k <= count; k++)
    drawBracket(pen, front, -beamHalf + (2 * beamHalf * k) / count, lintel + 0.05, 0.75);
  for (let k = 0; k < 4; k++) {
    drawBracket(pen, right, -out / 2 + (out * k) / 4, lintel + 0.05, 0.75);
    drawBracket(pen, left, out / 2 - (out * k) / 4, lintel + 0.05, 0.75);
  }
  pen.draft.with(shade(paints.green, 0.8));
  pen.box([-beamHalf, beamHalf], [lintel - 0.05, lintel], [0, out + 0.3], 'b', 2);
  pen.draft.with(shade(paints.red, 0.7));
  pen.box([-beamHalf, beamHalf], [lintel, lintel + 1.6], [-2, out], 'flr', 3);

  const eave = lintel + 1.15;
  const roof = makeRoof({
    form: 'hip-and-gable',
    z: reach / 2 - 0.9,
    isTurned: true,
    halfX: reach / 2 + 3.2,
    halfZ: half + 2.4,
    eave,
    rise: half * 0.66,
    gable: reach / 2 + 0.6,
    lift: 1.1,
    flare: 0.6,
    curve: 8,
    overhang: 2.7,
    size: 0.85,
    slopes: ['front', 'back', 'right'],
  });
  drawRoof(pen, roof);
  return [
    [-half - 2.2, eave, -2, half + 2.2, eave + 0.5, reach + 2],
    [-half * 0.7, eave, -2, half * 0.7, eave + half * 0.3, reach + 1],
  ];
}
