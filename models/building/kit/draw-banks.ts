import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { bankHollow } from '../../../src/museum/floorplan/list-fitting-footprints.ts';
import type { Fitting } from '../../../src/museum/floorplan/room-template.ts';
import { paint, shadeColour, type Paint } from '../shell/paint.ts';
import type { PiecePen } from '../shell/piece-pen.ts';
import { cross, normalise, subtract, type Vector } from '../shell/vector.ts';
import { drawBlossoms } from './draw-blossoms.ts';

const meadow = paint('earth', 0x56603a, 0);
const rock = paint('granite-rough', 0x9a948c, 0.05);
const snow = 0xdfe2e6;

/** Height of a made hill in metres at a point of its footprint, `rough` 0 for turf … 1 for rock. */
function hillAt({ length, depth, height }: Fitting, x: number, z: number, rough: number): number {
  const toHollow = Math.max(Math.abs(x) - bankHollow.width / 2, depth / 2 - bankHollow.depth - z);
  if (toHollow <= 0) return 0;
  const rise = (away: number, over: number): number => Math.min(1, Math.max(0, away / over)) ** 0.7;
  const edge = Math.min(rise(toHollow, 0.7), rise(length / 2 - Math.abs(x), 1.4), rise(depth / 2 - z, 1.3));
  const roll = 0.66 + 0.2 * Math.sin(x * 0.9 + z) + 0.12 * Math.sin(x * 2.1 - z * 1.7);
  const crag = rough * (0.13 * Math.sin(x * 3.3 + z * 2.1) + 0.1 * Math.sin(x * 2.1 - z * 4.3));
  return height * Math.max(0.03, edge * (roll * (0.8 - (0.35 * z) / depth) + crag));
}

/** A grassy bank with azaleas in flower all over it. */
export function drawAzaleaBank(pen: PiecePen, fitting: Fitting): void {
  const { length, depth } = fitting;
  const at = (x: number, z: number): Vector => [x, hillAt(fitting, x, z, 0), z];
  drawMound(pen, fitting, at, meadow, (up) => shadeColour(0x74804e, 0.7 + 0.4 * up));
  const inHollow = (x: number, z: number): boolean =>
    Math.abs(x) < bankHollow.width / 2 + 0.08 && z > depth / 2 - bankHollow.depth - 0.08;
  drawBlossoms(
    pen,
    340,
    (s, t) => {
      let [x, z] = [(s - 0.5) * 0.96 * length, (t - 0.52) * 0.9 * depth];
      // Nothing grows on the step: those that fall there move beside it.
      if (inHollow(x, z)) x = Math.sign(x || 1) * (bankHollow.width / 2 + 0.1 + Math.abs(x) * 0.5);
      const [px, py, pz] = at(x, z);
      return {
        at: [px, py + 0.04 + 0.1 * Math.abs(Math.sin(x * 7 + z * 5)), pz],
        up: normalise([(x / length) * 0.8, 1, 0.5]),
      };
    },
    [0xd9649a, 0xe88bb4, 0xc94f88, 0xf0b3cc],
    0.11,
    'azaleas',
  );
}

/** Bare rock under a little snow, as on a summit. */
export function drawRockBank(pen: PiecePen, fitting: Fitting): void {
  const random = startRandom('rock');
  const at = (x: number, z: number): Vector => [x, hillAt(fitting, x, z, 1), z];
  drawMound(pen, fitting, at, rock, (up) =>
    up > 0.86 ? shadeColour(snow, 0.92 + 0.08 * random()) : shadeColour(0xa39c92, 0.75 + 0.35 * random()),
  );
}

/** A faceted surface over the footprint of a bank, without the hollow. */
function drawMound(
  pen: PiecePen,
  { length, depth }: Fitting,
  at: (x: number, z: number) => Vector,
  base: Paint,
  toneOf: (up: number) => number,
): void {
  pen.draft.with(base);
  const linesX = divide([-length / 2, -bankHollow.width / 2, bankHollow.width / 2, length / 2], 0.42);
  const linesZ = divide([-depth / 2, depth / 2 - bankHollow.depth, depth / 2], 0.42);
  for (let row = 0; row + 1 < linesZ.length; row++) {
    for (let column = 0; column + 1 < linesX.length; column++) {
      const [x0, x1] = [linesX[column], linesX[column + 1]] as [number, number];
      const [z0, z1] = [linesZ[row], linesZ[row + 1]] as [number, number];
      const isHollow =
        Math.abs((x0 + x1) / 2) < bankHollow.width / 2 && (z0 + z1) / 2 > depth / 2 - bankHollow.depth;
      if (isHollow) continue;
      const [a, b, c, d] = [at(x0, z1), at(x1, z1), at(x1, z0), at(x0, z0)];
      pen.draft.tint(toneOf(normalise(cross(subtract(b, a), subtract(d, a)))[1]));
      pen.quad(a, b, c, d);
    }
  }
}

/** Lines through given ones, at most `step` apart. */
function divide(through: readonly number[], step: number): number[] {
  const lines: number[] = [];
  through.forEach((to, at) => {
    const from = through[at - 1];
    if (from === undefined) {
      lines.push(to);
      return;
    }
    const parts = Math.max(1, Math.ceil((to - from) / step));
    for (let part = 1; part <= parts; part++) lines.push(from + ((to - from) * part) / parts);
  });
  return lines;
}
