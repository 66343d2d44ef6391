import type { Room } from '../../../src/museum/floorplan/floor-plan.ts';
import type { Rect } from '../../../src/museum/math/plan.ts';
import { paint, shade } from '../shell/paint.ts';
import type { ShellDraft } from '../shell/shell-draft.ts';
import type { Vector } from '../shell/vector.ts';
import type { Site } from './read-site.ts';

const stone = paint('granite-pale', 0xd3cbbb, 0);
const paving = paint('paving', 0xc6beae, 0.05);
const rail = paint('bronze', 0x8a6a3c, 0.3);

/** Whether a cell under the open sky leads up to a door: steps, ramps and the platforms they reach. */
export function isApproach({ slope, floorY }: Room, { ground }: Site): boolean {
  return slope !== null || floorY > ground + 0.3;
}

/** Platform, steps or ramp before a door, with what guards their edges. World frame. */
export function drawApproach(draft: ShellDraft, court: Room, site: Site): void {
  const { slope } = court;
  draft.grade = court.grade;
  if (!slope) drawPlatform(draft, court, site);
  else if (slope.steps > 0) drawSteps(draft, court, site.ground);
  else drawRamp(draft, court, site.ground);
}

function box(draft: ShellDraft, min: Vector, max: Vector, faces = 'XxYZz'): void {
  draft.box(min, max, faces);
}

function drawPlatform(draft: ShellDraft, { rect, floorY }: Room, site: Site): void {
  const { minX, maxX, minZ, maxZ } = rect;
  const foot = site.ground - 0.5;
  draft.part = 'porch';
  draft.with(paving);
  draft.patch([minX, floorY, maxZ], [maxX - minX, 0, 0], [0, 0, minZ - maxZ], 1.6);
  draft.with(shade(stone, 0.9));
  const faces = 'XxZz';
  box(draft, [minX, foot, minZ], [maxX, floorY - 0.16, maxZ], faces);
  // A nosing of smooth stone goes round.
  draft.with(stone);
  box(draft, [minX - 0.06, floorY - 0.16, minZ - 0.06], [maxX + 0.06, floorY, maxZ + 0.06], faces);
  // Its edges are guarded where no other cell and no house adjoins.
  for (const [from, to] of listFreeEdges(rect, site)) drawGuard(draft, from, to, floorY);
}

type Point = readonly [x: number, z: number];

/** Stretches of a rectangle's edges that nothing adjoins, at least 0.8 m long. */
function listFreeEdges(rect: Rect, site: Site): (readonly [Point, Point])[] {
  const free: (readonly [Point, Point])[] = [];
  const near = 0.7;
  const { minX, maxX, minZ, maxZ } = rect;
  const others = site.courts.map((court) => court.rect).filter((other) => other !== rect);
  for (const [isX, fixed, low, high] of [
    [true, minZ, minX, maxX],
    [true, maxZ, minX, maxX],
    [false, minX, minZ, maxZ],
    [false, maxX, minZ, maxZ],
  ] as const) {
    const taken: [number, number][] = [];
    for (const other of others) {
      const [a0, a1] = isX ? [other.minZ, other.maxZ] : [other.minX, other.maxX];
      const [b0, b1] = isX ? [other.minX, other.maxX] : [other.minZ, other.maxZ];
      if (Math.min(Math.abs(a0 - fixed), Math.abs(a1 - fixed)) < 0.15) taken.push([b0 - 0.55, b1 + 0.3]);
    }
    for (const house of site.houses) {
      const isAlong = Math.abs(Math.cos(house.yaw)) > 0.5 === isX;
      if (isAlong && Math.abs((isX ? house.z : house.x) - fixed) < near) taken.push([low, high]);
    }
    taken.sort((a, b) => a[0] - b[0]);
    let from = low;
    for (const [start, t1] of [...taken, [high, high] as [number, number]]) {
      const t0 = Math.min(start, high);
      if (t0 - from > 0.8)
        free.push(
          isX
            ? [
                [from, fixed],
                [t0, fixed],
              ]
            : [
                [fixed, from],
                [fixed, t0],
              ],
        );
      from = Math.max(from, t1);
    }
  }
  return free;
}

/** Two stone rails between posts, just inside an edge. */
function drawGuard(draft: ShellDraft, [x0, z0]: Point, [x1, z1]: Point, y: number): void {
  const isX = Math.abs(x1 - x0) > Math.abs(z1 - z0);
  const span = (low: number, high: number, wide: number): void =>
    box(
      draft,
      isX ? [Math.min(x0, x1), y + low, z0 - wide] : [x0 - wide, y + low, Math.min(z0, z1)],
      isX ? [Math.max(x0, x1), y + high, z0 + wide] : [x0 + wide, y + high, Math.max(z0, z1)],
      'XxYyZz',
    );
  draft.part = 'porch';
  draft.with(stone);
  span(0.78, 0.94, 0.1);
  span(0, 0.14, 0.13);
  draft.with(shade(stone, 0.88));
  span(0.14, 0.5, 0.06);
  const count = Math.max(1, Math.round(Math.hypot(x1 - x0, z1 - z0) / 2.2));
  for (let k = 0; k <= count; k++)
    drawPost(draft, [x0 + ((x1 - x0) * k) / count, y, z0 + ((z1 - z0) * k) / count], 1.1);
}

function drawPost(draft: ShellDraft, [x, y, z]: Vector, height: number): void {
  draft.with(stone);
  box(draft, [x - 0.16, y, z - 0.16], [x + 0.16, y + height, z + 0.16]);
  draft.lathe(
    [x, y + height, z],
    [
      [0.12, 0],
      [0.2, 0.12],
      [0.14, 0.27],
      [0, 0.4],
    ],
    8,
  );
}

/** Directions of a sloped cell: `s` metres up from its lower edge, `t` to the right of someone going up. */
function frameSlope({ rect, slope }: Room): {
  run: number;
  half: number;
  at: (s: number, t: number, y: number) => Vector;
} {
  const isX = slope?.axis === 'x';
  const up = slope?.direction ?? 1;
  const [width, depth] = [rect.maxX - rect.minX, rect.maxZ - rect.minZ];
  const [run, half] = isX ? [width, depth / 2] : [depth, width / 2];
  const cx = (rect.minX + rect.maxX) / 2;
  const cz = (rect.minZ + rect.maxZ) / 2;
  return {
    run,
    half,
    at: (s, t, y) => {
      const along = up * (s - run / 2);
      return isX ? [cx + along, y, cz + up * t] : [cx - up * t, y, cz + along];
    },
  };
}

/** An upright block between two points given along and across a slope. */
function slopeBox(
  draft: ShellDraft,
  at: (s: number, t: number, y: number) => Vector,
  [s0, s1]: readonly [number, number],
  [t0, t1]: readonly [number, number],
  [y0, y1]: readonly [number, number],
): void {
  const a = at(s0, t0, y0);
  const b = at(s1, t1, y1);
  box(
    draft,
    [Math.min(a[0], b[0]), y0, Math.min(a[2], b[2])],
    [Math.max(a[0], b[0]), y1, Math.max(a[2], b[2])],
    'XxYZz',
  );
}

/** As many treads as risers: the highest tread lies level with the floor above. */
function drawSteps(draft: ShellDraft, court: Room, ground: number): void {
  const { slope, floorY } = court;
  if (!slope) return;
  const { run, half, at } = frameSlope(court);
  const { steps } = slope;
  const going = run / steps;
  const rise = slope.rise / steps;
  draft.part = 'porch';
  for (let tread = 0; tread < steps; tread++) {
    const s = tread * going;
    const y = floorY + (tread + 1) * rise;
    const tone = 1 - 0.035 * (tread % 3);
    draft.with(shade(stone, tone));
    draft.quad(at(s, -half, y), at(s, half, y), at(s + going, half, y), at(s + going, -half, y));
    // With equal colours the flight would vanish in front light: risers are darker, each has a light edge.
    draft.with(shade(stone, 1.06));
    const edge = 0.045;
    draft.quad(at(s, -half, y - edge), at(s, half, y - edge), at(s, half, y), at(s, -half, y));
    draft.with(shade(stone, 0.68 * tone));
    draft.quad(at(s, -half, y - rise), at(s, half, y - rise), at(s, half, y - edge), at(s, -half, y - edge));
  }
  // Cheeks in three blocks, each under its own slab.
  for (const side of [-1, 1]) {
    const [t0, t1] = side < 0 ? [-half - 0.55, -half] : [half, half + 0.55];
    for (const [from, to, high] of [
      [-0.35, run * 0.32, 0.52],
      [run * 0.32, run * 0.68, 0.52 + slope.rise * 0.34],
      [run * 0.68, run, 0.52 + slope.rise * 0.68],
    ] as const) {
      const top = floorY + high;
      draft.with(shade(stone, 0.94));
      slopeBox(draft, at, [from, to], [t0 + 0.05, t1 - 0.02], [ground - 0.3, top]);
      draft.with(stone);
      slopeBox(draft, at, [from - 0.06, to], [t0, t1], [top, top + 0.14]);
    }
    drawPost(draft, at(-0.08, (t0 + t1) / 2, floorY + 0.66), 0.5);
  }
}

/** A ramp between low kerbs, with a bronze rail on either side. */
function drawRamp(draft: ShellDraft, court: Room, ground: number): void {
  const { slope, floorY } = court;
  if (!slope) return;
  const { run, half, at } = frameSlope(court);
  const heightAt = (s: number): number => floorY + (slope.rise * s) / run;
  draft.part = 'ramp';
  draft.with(paving);
  const parts = Math.ceil(run / 2);
  for (let part = 0; part < parts; part++) {
    const [s0, s1] = [(run * part) / parts, (run * (part + 1)) / parts];
    const [y0, y1] = [heightAt(s0), heightAt(s1)];
    draft.quad(at(s0, -half, y0), at(s0, half, y0), at(s1, half, y1), at(s1, -half, y1));
  }
  /** A bar along the slope between two offsets, `low` and `high` above it. */
  const along = (t0: number, t1: number, low: number, high: number, foot: number | null): void => {
    const p = (s: number, t: number, lift: number): Vector => at(s, t, heightAt(s) + lift);
    const bottom = (s: number, t: number): Vector => (foot === null ? p(s, t, low) : at(s, t, foot));
    draft.quad(p(0, t0, high), p(0, t1, high), p(run, t1, high), p(run, t0, high));
    draft.quad(bottom(run, t0), bottom(0, t0), p(0, t0, high), p(run, t0, high));
    draft.quad(bottom(0, t1), bottom(run, t1), p(run, t1, high), p(0, t1, high));
    draft.quad(bottom(0, t0), bottom(0, t1), p(0, t1, high), p(0, t0, high));
    if (foot === null) draft.quad(p(0, t1, low), p(0, t0, low), p(run, t0, low), p(run, t1, low));
  };
  for (const side of [-1, 1]) {
    const [t0, t1] = side < 0 ? [-half - 0.16, -half] : [half, half + 0.16];
    draft.with(shade(stone, 0.95));
    along(t0, t1, 0, 0.2, ground - 0.3);
    draft.with(rail);
    const middle = (t0 + t1) / 2;
    for (const high of [0.55, 0.92]) along(middle - 0.03, middle + 0.03, high - 0.06, high, null);
    const count = Math.round(run / 1.9);
    for (let k = 0; k <= count; k++) {
      const s = Math.min(run - 0.04, Math.max(0.04, (run * k) / count));
      const [x, , z] = at(s, middle, 0);
      const y = heightAt(s);
      box(draft, [x - 0.03, y + 0.18, z - 0.03], [x + 0.03, y + 0.9, z + 0.03], 'XxZz');
    }
  }
}
