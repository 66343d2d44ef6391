import { shade, shadeColour } from '../shell/paint.ts';
import type { Vector } from '../shell/vector.ts';
import { drawRoof } from './draw-roof.ts';
import { drawStone } from './draw-base.ts';
import { bar, type WallPoint } from './draw-bar.ts';
import { drawFrieze, drawPillar } from './draw-tier.ts';
import { makeRoof } from './house-forms.ts';
import type { HousePen } from './house-pen.ts';
import { housePaints as paints } from './house-paints.ts';
import type { HouseSite } from './read-site.ts';
import { plateRise, type Roof } from './roof-surface.ts';

/** Sizes of a porch that follow from its site, metres. */
interface PorchForm {
  /** Half the width between the outer beams, and how far out the pillars stand. */
  readonly beamHalf: number;
  readonly out: number;
  readonly lintel: number;
  readonly beam: number;
  readonly roof: Roof;
}

function planPorch({ threshold, doorHeight, porchHalf: half, porchReach: reach }: HouseSite): PorchForm {
  const lintel = threshold + Math.max(doorHeight + 1.1, 6.4);
  return {
    beamHalf: half - 0.75,
    out: reach - 0.7,
    lintel,
    beam: 0.8,
    roof: makeRoof({
      form: 'hip-and-gable',
      z: reach / 2 - 0.9,
      isTurned: true,
      halfX: reach / 2 + 3.2,
      halfZ: half + 2.1,
      eave: lintel + 1.15,
      rise: half * 0.62,
      gable: reach / 2 + 0.6,
      lift: 1.15,
      flare: 0.6,
      curve: 8,
      overhang: 2.85,
      size: 0.85,
    }),
  };
}

/** Four pillars under a roof with its gable to the visitor, and the wall the door is cut in; returns its roof. */
export function drawPorch(pen: HousePen, site: HouseSite): Roof {
  const form = planPorch(site);
  drawPortal(pen, site, form);
  drawOrder(pen, site, form);
  drawCeiling(pen, form);
  drawRoof(pen, form.roof);
  return form.roof;
}

/** The wall around the door, its bronze frame, and the outer half of the passage. */
function drawPortal(pen: HousePen, site: HouseSite, form: PorchForm): void {
  const { threshold, doorWidth, doorHeight, wallDepth } = site;
  // As wide as the hall behind it, which would show beside a narrower one.
  const half = Math.max(site.porchHalf, site.hallHalf + 0.5);
  const door = doorWidth / 2;
  const wallTop = form.lintel + 0.5;
  const doorTop = threshold + doorHeight;
  const frame = 0.7;
  pen.draft.part = 'stone-base';
  pen.draft.with(paints.stone);
  const wall = (x0: number, x1: number, y0: number, y1: number): void => {
    const columns = Math.max(1, Math.round((x1 - x0) / 1.6));
    const rows = Math.max(1, Math.round((y1 - y0) / 1.6));
    for (let i = 0; i < columns; i++) {
      for (let j = 0; j < rows; j++) {
        const [a, b] = [x0 + ((x1 - x0) * i) / columns, x0 + ((x1 - x0) * (i + 1)) / columns];
        const [c, d] = [y0 + ((y1 - y0) * j) / rows, y0 + ((y1 - y0) * (j + 1)) / rows];
        drawStone(pen, [a, c, 0], [b, c, 0], [b, d, 0], [a, d, 0], a, b, c, d);
      }
    }
  };
  wall(-half, -door - frame, 0, wallTop);
  wall(door + frame, half, 0, wallTop);
  wall(-door - frame, door + frame, doorTop + frame, wallTop);
  wall(-door, door, 0, threshold);
  pen.draft.with(paints.dressed);
  for (const side of [-1, 1])
    pen.box([side * half - 0.01, side * half + 0.01], [0, wallTop], [-1.8, 0], side > 0 ? 'r' : 'l', 3);
  pen.box([-half - 0.2, half + 0.2], [wallTop - 0.3, wallTop + 0.1], [-2.2, 0.24], 'flrtb');
  // Smooth stones frame the opening, a moulding over them.
  const stone = 0.5;
  for (const side of [-1, 1]) {
    const edge = side * (door + frame + stone / 2);
    pen.box([edge - stone / 2, edge + stone / 2], [threshold, doorTop + frame], [0, 0.14], 'flr');
    pen.draft.with(shade(paints.dressed, 0.9));
    pen.box(
      [edge - stone / 2 - 0.08, edge + stone / 2 + 0.08],
      [threshold, threshold + 0.5],
      [0, 0.22],
      'flrt',
    );
    pen.draft.with(paints.dressed);
  }
  const wide = door + frame + stone;
  pen.box([-wide - 0.1, wide + 0.1], [doorTop + frame, doorTop + frame + 0.34], [0, 0.2], 'flrtb');
  pen.box([-wide - 0.25, wide + 0.25], [doorTop + frame + 0.34, doorTop + frame + 0.48], [0, 0.36], 'flrtb');
  drawBronzeFrame(pen, site, frame);
  pen.draft.part = 'porch';
  pen.draft.with(paints.dressed);
  pen.box([-door, door], [threshold - 0.02, threshold + 0.004], [-wallDepth, 0], 't', 1);
}

/**
 * The bronze frame with studs along it, and a lining through the whole wall: that of the hall behind is dark while the
 * hall sleeps.
 */
function drawBronzeFrame(
  pen: HousePen,
  { threshold, doorWidth, doorHeight, wallDepth }: HouseSite,
  frame: number,
): void {
  const door = doorWidth / 2;
  const top = threshold + doorHeight;
  const deep = -wallDepth;
  const thin = 0.006;
  pen.draft.part = 'bronze-door';
  pen.draft.with(shade(paints.bronze, 0.66));
  for (const side of [-1, 1]) {
    const [x0, x1] = side < 0 ? [-door - frame, -door] : [door, door + frame];
    pen.box([x0, x1], [threshold, top], [-0.02, 0.22], 'flr', 1.5);
    if (side < 0) pen.box([-door - 0.02, -door + thin], [threshold, top], [deep, 0], 'r', 1);
    else pen.box([door - thin, door + 0.02], [threshold, top], [deep, 0], 'l', 1);
  }
  pen.box([-door - frame, door + frame], [top, top + frame], [-0.02, 0.22], 'flrtb', 1.5);
  pen.box([-door, door], [top - thin, top + 0.02], [deep, 0], 'b', 1);
  if (!pen.isNear) return;
  pen.draft.with(shade(paints.bronze, 1.2));
  for (const inset of [0.1, frame - 0.14]) {
    const [x, y] = [door + frame - inset, top + frame - inset];
    for (const side of [-1, 1])
      pen.box([side * x - 0.025, side * x + 0.025], [threshold, y], [0.22, 0.25], 'flr');
    pen.box([-x, x], [y - 0.025, y + 0.025], [0.22, 0.25], 'ftb');
  }
  const stud = (x: number, y: number): void => {
    const r = 0.075;
    const point = (a: number, b: number): Vector => [x + a * r, y + b * r, 0.22];
    const tip: Vector = [x, y, 0.29];
    const ring = [
      point(-1, -0.5),
      point(0, -1.1),
      point(1, -0.5),
      point(1, 0.5),
      point(0, 1.1),
      point(-1, 0.5),
    ];
    ring.forEach((p, k) => {
      const q = ring[(k + 1) % ring.length] as Vector;
      pen.quad(p, q, tip, tip);
    });
  };
  const count = Math.round(doorHeight / 0.42);
  for (let k = 0; k <= count; k++)
    for (const side of [-1, 1]) stud(side * (door + frame / 2), threshold + 0.2 + (k * doorHeight) / count);
  const across = Math.round(doorWidth / 0.42);
  for (let k = 0; k <= across; k++) stud(-door + (k * doorWidth) / across, top + frame / 2);
}

/** Pillars, painted beams and brackets. */
function drawOrder(pen: HousePen, site: HouseSite, { beamHalf, out, lintel, beam, roof }: PorchForm): void {
  const { threshold, doorWidth, porchHalf: half } = site;
  const inner = Math.max(doorWidth / 2 + 1.3, half * 0.44);
  for (const x of [-beamHalf, -inner, inner, beamHalf])
    drawPillar(pen, [x, threshold, out], 0.5, lintel - beam - threshold);
  // Where the side beams meet the wall, half a pillar.
  for (const x of [-beamHalf, beamHalf])
    drawPillar(pen, [x, threshold, 0.02], 0.4, lintel - beam - threshold);
  const middle = out / 2;
  const sides: readonly (readonly [WallPoint, number, Vector, number])[] = [
    [(t, y, o) => [t, y, out + o], beamHalf, [0, 0, 1], 0.4],
    [(t, y, o) => [beamHalf + o, y, middle - t], middle, [1, 0, 0], 0.3],
    [(t, y, o) => [-beamHalf - o, y, middle + t], middle, [-1, 0, 0], 0.3],
  ];
  const size = 0.75;
  const top = roof.eave + plateRise(roof) + 0.05;
  for (const [at, reach, outwards, thick] of sides) {
    drawFrieze(pen, reach, at, lintel - beam, beam, thick, paints.lintel, 0.6);
    pen.draft.part = 'eaves';
    pen.draft.with(paints.orange);
    bar(pen, at, [-reach - 0.45, reach + 0.45], [lintel, lintel + 0.14], [0, thick + 0.12], 'ftb');
    pen.draft.with(shade(paints.board, 0.7));
    bar(pen, at, [-reach, reach], [lintel, top], [0, 0], 'f');
    const count = Math.max(2, Math.round((2 * reach) / 1.45));
    for (let k = 0; k <= count; k++) {
      const t = -reach + (2 * reach * k) / count;
      if (pen.isNear) pen.stand('bracket', at(t, lintel + 0.14, 0), outwards, size, 0.75);
      else {
        pen.draft.with(k % 2 ? paints.orange : paints.blue);
        bar(pen, at, [t - 0.4, t + 0.4], [lintel + 0.14, lintel + 1], [0, 0.7], 'fb');
      }
    }
    pen.draft.with(paints.green);
    bar(pen, at, [-reach - 0.75, reach + 0.75], [lintel + 1.1, lintel + 1.32], [0.5, 0.78], 'fb');
  }
  if (!pen.isNear) return;
  for (const end of [-1, 1]) {
    const slant = 1 / Math.SQRT2;
    pen.place('bracket', {
      at: [end * beamHalf, lintel + 0.14, out],
      x: [slant * size, 0, -end * slant * size],
      y: [0, size, 0],
      z: [end * slant * size * 1.35, 0, slant * size * 1.35],
      open: 0.75,
    });
  }
}

/** A painted coffered ceiling, and a lantern on either side of the door. */
function drawCeiling(pen: HousePen, { beamHalf, out, lintel, beam }: PorchForm): void {
  const y = lintel - beam * 0.35;
  pen.draft.part = 'ornament';
  pen.draft.with(shade(paints.green, 0.7));
  pen.box([-beamHalf, beamHalf], [y, y + 0.02], [0, out], 'b', 3);
  if (!pen.isNear) return;
  // Its border lies on the wall over the door, where one looks on the way in.
  pen.draft.with(paints.ceiling);
  pen.box([-beamHalf, beamHalf], [y - 0.3, y - 0.05], [0, 0.02], 'f');
  const columns = 9;
  const rows = 2;
  const wide = (2 * beamHalf) / columns;
  const deep = out / rows;
  for (let column = 0; column < columns; column++) {
    for (let row = 0; row < rows; row++) {
      const [x, z] = [-beamHalf + (column + 0.5) * wide, (row + 0.5) * deep];
      const [a, b] = [wide * 0.36, deep * 0.36];
      pen.draft.with(paints.ceiling);
      pen.box([x - a, x + a], [y - 0.015, y], [z - b, z + b], 'b');
      pen.draft.with(column % 2 === row % 2 ? paints.blue : shade(paints.orange, 0.85));
      pen.box([x - a * 0.8, x + a * 0.8], [y - 0.025, y], [z - b * 0.72, z + b * 0.72], 'b');
      const r = Math.min(a, b) * 0.6;
      for (let petal = 0; petal < 6; petal++) {
        const angle = (petal / 6) * Math.PI * 2;
        const p = (turn: number, radius: number): Vector => [
          x + Math.cos(angle + turn) * radius,
          y - 0.035,
          z + Math.sin(angle + turn) * radius,
        ];
        pen.draft.with(petal % 2 ? paints.white : paints.yellow);
        pen.quad(p(0, r * 0.15), p(-0.45, r * 0.7), p(0, r), p(0.45, r * 0.7));
      }
    }
  }
  pen.draft.part = 'eaves';
  const beamAt = (x0: number, x1: number, z0: number, z1: number, faces: string): void => {
    pen.draft.with(shade(paints.green, 1.05));
    pen.box([x0, x1], [y - 0.24, y], [z0, z1], faces);
  };
  for (let column = 1; column < columns; column++) {
    const x = -beamHalf + column * wide;
    beamAt(x - 0.13, x + 0.13, 0, out, 'lrb');
  }
  beamAt(-beamHalf, beamHalf, deep - 0.13, deep + 0.13, 'fkb');
  const grade = pen.draft.grade;
  pen.draft.grade = 'reconstructed';
  for (const side of [-1, 1]) drawLantern(pen, [side * beamHalf * 0.47, y - 0.24, out * 0.5]);
  pen.draft.grade = grade;
}

/** A hanging lantern of eight sides. `at`: where its cord is fixed. */
function drawLantern(pen: HousePen, at: Vector): void {
  const [x, y, z] = at;
  const sides = 8;
  pen.draft.part = 'lamp';
  pen.draft.with(paints.bronze);
  pen.box([x - 0.02, x + 0.02], [y - 0.5, y], [z - 0.02, z + 0.02], 'fklr');
  const ring = (profile: readonly (readonly [number, number])[]): void =>
    pen.draft.lathe(pen.at(x, y - 1.5, z), profile, sides);
  ring([
    [0, -0.02],
    [0.26, 0.04],
    [0.3, 0.12],
  ]);
  ring([
    [0.36, 0.84],
    [0.3, 0.92],
    [0.06, 1.06],
  ]);
  pen.draft.with(paints.lamp);
  ring([
    [0.27, 0.12],
    [0.31, 0.84],
  ]);
  pen.draft.with(shade(paints.board, 0.8));
  for (let k = 0; k < sides; k++) {
    const angle = (k / sides) * Math.PI * 2;
    const [cx, cz] = [x + Math.sin(angle) * 0.305, z + Math.cos(angle) * 0.305];
    pen.draft.tint(shadeColour(paints.board.colour, 0.9));
    pen.box([cx - 0.018, cx + 0.018], [y - 1.38, y - 0.64], [cz - 0.018, cz + 0.018], 'fklr');
  }
}
