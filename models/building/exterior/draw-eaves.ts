import { shadeColour } from '../shell/paint.ts';
import { add, cross, mix, normalise, scale, subtract, type Vector } from '../shell/vector.ts';
import type { HousePen } from './house-pen.ts';
import { housePaints as paints, tileTones } from './house-paints.ts';
import {
  halfEave,
  platePoint,
  plateRise,
  roofPoint,
  toHouse,
  type Roof,
  type Slope,
} from './roof-surface.ts';

/** One eave from its edge inwards: lime line, red board, rafters in two layers, and the boards they carry. */
export function drawEave(pen: HousePen, roof: Roof, slope: Slope): void {
  pen.draft.part = 'eaves';
  drawBoards(pen, roof, slope);
  // The back is seen from far above only.
  if (roof.hidden.includes(slope)) return;
  if (pen.isNear) placeRafters(pen, roof, slope);
  else drawRafterEnds(pen, roof, slope);
}

function down(p: Vector, by: number): Vector {
  return [p[0], p[1] - by, p[2]];
}

function drawBoards(pen: HousePen, roof: Roof, slope: Slope): void {
  const half = halfEave(roof, slope);
  const parts = Math.round((half > 12 ? 28 : 18) * (pen.isNear ? 1 : 0.6));
  const at = (part: number): number => {
    const q = (part / parts) * 2 - 1;
    return Math.sign(q) * (1 - (1 - Math.abs(q)) ** 1.5) * half;
  };
  const onEave = (t: number, d: number): Vector => toHouse(roof, roofPoint(roof, slope, t, d));
  for (let part = 0; part < parts; part++) {
    const [t0, t1] = [at(part), at(part + 1)];
    const [e0, e1] = [onEave(t0, -0.02), onEave(t1, -0.02)];
    const [g0, g1] = [onEave(t0, 0.08), onEave(t1, 0.08)];
    if (!pen.isNear) {
      // Discs and tongues of the tiles run together into a dark line.
      pen.draft.with(paints.tileRow).tint(tileTones.crown);
      pen.quad(down(e0, 0.02), down(e1, 0.02), down(e1, -0.2), down(e0, -0.2));
    }
    pen.draft.with(paints.lime);
    pen.quad(down(e0, 0.14), down(e1, 0.14), down(e1, 0), down(e0, 0));
    pen.quad(down(g0, 0.14), down(g1, 0.14), down(e1, 0.14), down(e0, 0.14));
    pen.draft.with(paints.board).tint(0xa03a2a);
    pen.quad(down(g0, 0.4), down(g1, 0.4), down(g1, 0.14), down(g0, 0.14));
    const [i0, i1] = [t0, t1].map((t) => toHouse(roof, platePoint(roof, slope, t, plateRise(roof)))) as [
      Vector,
      Vector,
    ];
    pen.draft.with(paints.soffit);
    const deep = shadeColour(paints.soffit.colour, 0.62);
    pen.quad(i0, i1, down(g1, 0.38), down(g0, 0.38), [
      deep,
      deep,
      paints.soffit.colour,
      paints.soffit.colour,
    ]);
  }
}

/** From the wall plate to below the eave's edge: what both layers of rafters follow. */
function rafterLine(roof: Roof, slope: Slope, t: number): readonly [Vector, Vector] {
  const eave = toHouse(roof, roofPoint(roof, slope, t, 0.12));
  const wall = toHouse(roof, platePoint(roof, slope, t, plateRise(roof) - 0.12));
  return [wall, down(eave, 0.5)];
}

/** Two layers of painted rafters that fan out at the corners; what one sees of them is mostly their ends. */
function placeRafters(pen: HousePen, roof: Roof, slope: Slope): void {
  const half = halfEave(roof, slope);
  const count = Math.round((2 * half) / (0.6 * Math.max(0.8, roof.size)));
  for (let row = 0; row <= count; row++) {
    const t = -half + (row * 2 * half) / count;
    const [wall, end] = rafterLine(roof, slope, t);
    const axis = subtract(end, wall);
    const length = Math.hypot(...axis);
    const z = normalise(axis);
    const x = normalise(cross([0, 1, 0], z));
    const y = cross(z, x);
    const bar = (middle: Vector, part: number, wide: number, high: number): void => {
      const name = wide === high ? 'rafter' : 'flying-rafter';
      pen.place(name, { at: middle, x: scale(x, wide), y: scale(y, high), z: scale(z, length * part) });
    };
    bar(add(mix(wall, end, 0.81), [0, 0.03, 0]), 0.38, 0.17 * roof.size, 0.19 * roof.size);
    bar(down(mix(wall, end, 0.4), 0.17), 0.8, 0.24 * roof.size, 0.24 * roof.size);
  }
}

/** From afar two rows of light dots are left of them. */
function drawRafterEnds(pen: HousePen, roof: Roof, slope: Slope): void {
  const half = halfEave(roof, slope);
  const count = Math.round((2 * half) / 1.2);
  pen.draft.with(paints.white);
  for (let row = 0; row <= count; row++) {
    const t = -half + (row * 2 * half) / count;
    const [wall, end] = rafterLine(roof, slope, t);
    const x = normalise(cross([0, 1, 0], subtract(end, wall)));
    const r = 0.13 * roof.size;
    const quad = (p: Vector, colour: number): void => {
      pen.draft.tint(colour);
      const corner = (a: number, u: number): Vector => add(p, add(scale(x, a * r), [0, u * r, 0]));
      pen.quad(corner(-1, -1), corner(1, -1), corner(1, 1), corner(-1, 1));
    };
    quad(end, paints.orange.colour);
    quad(down(mix(wall, end, 0.82), 0.2), paints.white.colour);
  }
}
