import { shade } from '../shell/paint.ts';
import type { Vector } from '../shell/vector.ts';
import type { HousePen } from './house-pen.ts';
import { housePaints as paints } from './house-paints.ts';
import type { Base } from './house-forms.ts';
import type { HouseSite } from './read-site.ts';
import type { Slope } from './roof-surface.ts';

/** A battered block of ashlar: its middle and half sizes at its top, frame of the house. */
interface Block {
  readonly x: number;
  readonly z: number;
  readonly halfX: number;
  readonly halfZ: number;
  readonly height: number;
  readonly batter: number;
}

/** A hole in the front of a block: half its width, and its top. */
interface Hole {
  readonly half: number;
  readonly top: number;
}

/** A fortress-like base with a coping and a balustrade, cut open at the door; a bastion under each pavilion. */
export function drawBase(pen: HousePen, base: Base, site: HouseSite, bastions: readonly Block[]): void {
  const block = { x: 0, ...base };
  const hole = { half: site.doorWidth / 2 + 0.3, top: site.threshold + site.doorHeight + 0.3 };
  drawBlock(pen, block, ['front', 'back', 'right', 'left'], hole);
  drawCoping(pen, block);
  for (const bastion of bastions) {
    drawBlock(pen, bastion, ['front', 'right', 'left'], null);
    drawCoping(pen, bastion);
  }
  drawBalustrade(pen, base, bastions);
}

export type { Block };

function drawBlock(pen: HousePen, block: Block, sides: readonly Slope[], hole: Hole | null): void {
  const { x: cx, z, halfX, halfZ, height, batter } = block;
  /** `t` along the side as wide as at the top; `out` of the face. */
  const at = (t: number, y: number, side: Slope, out = 0): Vector => {
    const grow = batter * (1 - y / height) + out;
    const [gx, gz] = [1 + grow / halfX, 1 + grow / halfZ];
    switch (side) {
      case 'front':
        return [cx + t * gx, y, z + halfZ + grow];
      case 'back':
        return [cx - t * gx, y, z - halfZ - grow];
      case 'right':
        return [cx + halfX + grow, y, z - t * gz];
      default:
        return [cx - halfX - grow, y, z + t * gz];
    }
  };
  const step = pen.isNear ? 2.4 : 8;
  for (const side of sides) {
    const half = side === 'front' || side === 'back' ? halfX : halfZ;
    const cut = side === 'front' ? hole : null;
    const columns = Math.max(1, Math.round((2 * half) / step));
    const lines = Array.from({ length: columns + 1 }, (_, k) => -half + (2 * half * k) / columns);
    const rows = Math.max(2, Math.round(height / step));
    const heights = Array.from({ length: rows + 1 }, (_, k) => (height * k) / rows);
    if (cut) {
      lines.push(-cut.half, cut.half);
      heights.push(Math.min(cut.top, height));
    }
    lines.sort((a, b) => a - b);
    heights.sort((a, b) => a - b);
    pen.draft.part = 'stone-base';
    pen.draft.with(paints.stone);
    for (let row = 0; row + 1 < heights.length; row++) {
      const [y0, y1] = [heights[row] as number, heights[row + 1] as number];
      if (y1 - y0 < 0.01) continue;
      for (let column = 0; column + 1 < lines.length; column++) {
        const [t0, t1] = [lines[column] as number, lines[column + 1] as number];
        if (t1 - t0 < 0.01) continue;
        if (cut && t0 > -cut.half - 0.01 && t1 < cut.half + 0.01 && y1 <= cut.top + 0.01) continue;
        drawStone(
          pen,
          at(t0, y0, side),
          at(t1, y0, side),
          at(t1, y1, side),
          at(t0, y1, side),
          t0,
          t1,
          y0,
          y1,
        );
      }
    }
    if (side === 'back') continue;
    drawPlinth(pen, (t, y, out) => at(t, y, side, out), half, cut);
    if (pen.isNear) drawQuoins(pen, (t, y, out) => at(t, y, side, out), half, height);
  }
}

/** The lowest course stands out and is dressed smooth. */
function drawPlinth(
  pen: HousePen,
  at: (t: number, y: number, out: number) => Vector,
  half: number,
  cut: Hole | null,
): void {
  pen.draft.with(shade(paints.dressed, 0.86));
  const spans: readonly (readonly [number, number])[] = cut
    ? [
        [-half, -cut.half - 1],
        [cut.half + 1, half],
      ]
    : [[-half, half]];
  for (const [t0, t1] of spans) {
    pen.quad(at(t0, 0, 0.3), at(t1, 0, 0.3), at(t1, 0.62, 0.3), at(t0, 0.62, 0.3));
    pen.quad(at(t0, 0.62, 0.3), at(t1, 0.62, 0.3), at(t1, 0.78, 0.02), at(t0, 0.78, 0.02));
  }
}

/** Dressed stones at both ends of a side, long and short by turns. */
function drawQuoins(
  pen: HousePen,
  at: (t: number, y: number, out: number) => Vector,
  half: number,
  height: number,
): void {
  const courses = Math.floor((height - 1.3) / 0.8);
  pen.draft.with(paints.dressed);
  for (let course = 0; course < courses; course++) {
    const y0 = 0.8 + course * 0.8;
    const y1 = y0 + 0.74;
    const long = course % 2 === 0 ? 1.5 : 0.95;
    for (const end of [-1, 1]) {
      const [t0, t1] = end < 0 ? [-half, -half + long] : [half - long, half];
      const out = 0.07;
      pen.draft.tint(course % 3 === 0 ? 0xcfc6b4 : 0xd8d1c2);
      pen.quad(at(t0, y0, out), at(t1, y0, out), at(t1, y1, out), at(t0, y1, out));
      const edge = end < 0 ? t1 : t0;
      if (end < 0) pen.quad(at(edge, y0, out), at(edge, y0, 0), at(edge, y1, 0), at(edge, y1, out));
      else pen.quad(at(edge, y0, 0), at(edge, y0, out), at(edge, y1, out), at(edge, y1, 0));
      pen.quad(at(t0, y1, out), at(t1, y1, out), at(t1, y1, 0), at(t0, y1, 0));
    }
  }
}

function drawCoping(pen: HousePen, { x, z, halfX, halfZ, height }: Block): void {
  const slab = (grow: number, from: number, to: number, faces: string): void =>
    pen.box([x - halfX - grow, x + halfX + grow], [from, to], [z - halfZ - grow, z + halfZ + grow], faces, 6);
  // Undersides at the ends only: the front leans back over the hall behind it, where they would be a ceiling.
  const under = (grow: number, y: number): void => {
    for (const side of [-1, 1]) {
      const [x0, x1] = side < 0 ? [-halfX - grow, -halfX] : [halfX, halfX + grow];
      pen.box([x + x0, x + x1], [y, y + 0.1], [z - halfZ - grow, z + halfZ + grow], 'b', 6);
    }
  };
  pen.draft.part = 'stone-base';
  pen.draft.with(shade(paints.dressed, 0.92));
  slab(0.24, height - 0.72, height - 0.45, 'fklr');
  under(0.24, height - 0.72);
  pen.draft.with(paints.dressed);
  slab(0.5, height - 0.45, height + 0.05, 'fklrt');
  under(0.5, height - 0.45);
  slab(0.1, height + 0.05, height + 0.3, 'fklrt');
}

/** One field of ashlar; its texture runs on from field to field. */
export function drawStone(
  pen: HousePen,
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

/** Posts with lotus buds and two rails between, along the edge of the base and round its bastions. */
function drawBalustrade(pen: HousePen, { halfX, halfZ, height, z }: Base, bastions: readonly Block[]): void {
  const y = height + 0.3;
  const inset = 0.35;
  const x = halfX - inset;
  const back = z - halfZ + inset;
  const front = z + halfZ - inset;
  // Along the front from left to right, stepping out round each bastion.
  const line: [number, number][] = [
    [-x, back],
    [-x, front],
  ];
  for (const bastion of [...bastions].sort((a, b) => a.x - b.x)) {
    const [x0, x1] = [bastion.x - bastion.halfX + inset, bastion.x + bastion.halfX - inset];
    const out = bastion.z + bastion.halfZ - inset;
    line.push([x0, front], [x0, out], [x1, out], [x1, front]);
  }
  line.push([x, front], [x, back]);
  for (let k = 0; k + 1 < line.length; k++) {
    const [x0, z0] = line[k] as [number, number];
    const [x1, z1] = line[k + 1] as [number, number];
    drawRail(pen, [x0, y, z0], [x1, y, z1], k + 2 === line.length);
  }
}

/** A stretch of balustrade between two points on its floor; `isLast` sets a post at its end as well. */
export function drawRail(pen: HousePen, from: Vector, to: Vector, isLast: boolean): void {
  const [x0, y, z0] = from;
  const [x1, , z1] = to;
  const isX = Math.abs(x1 - x0) > Math.abs(z1 - z0);
  const length = isX ? Math.abs(x1 - x0) : Math.abs(z1 - z0);
  if (length < 0.3) return;
  pen.draft.part = 'stone-base';
  pen.draft.with(paints.dressed);
  const [a0, a1] = [Math.min(x0, x1), Math.max(x0, x1)];
  const [o0, o1] = [Math.min(z0, z1), Math.max(z0, z1)];
  const span = (low: number, high: number, wide: number): void => {
    if (isX) pen.box([a0, a1], [y + low, y + high], [o0 - wide, o0 + wide], 'fktb');
    else pen.box([a0 - wide, a0 + wide], [y + low, y + high], [o0, o1], 'lrtb');
  };
  span(0.72, 0.9, 0.1);
  span(0, 0.16, 0.14);
  pen.draft.with(shade(paints.dressed, 0.88));
  span(0.16, 0.5, 0.06);
  const count = Math.max(1, Math.round(length / 2.4));
  for (let k = 0; k <= count; k++) {
    if (k === count && !isLast) break;
    const at: Vector = [x0 + ((x1 - x0) * k) / count, y, z0 + ((z1 - z0) * k) / count];
    if (pen.isNear) pen.stand('post', at, [0, 0, 1], 0.9);
    else pen.box([at[0] - 0.15, at[0] + 0.15], [y, y + 1.2], [at[2] - 0.15, at[2] + 0.15], 'fklrt');
  }
}
