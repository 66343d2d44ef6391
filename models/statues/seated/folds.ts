import { Clay } from '../../kit/clay.ts';
import { limb } from '../../kit/clay-shapes.ts';
import type { Field } from '../../kit/field.ts';
import type { Vector3 } from '../../kit/vector.ts';

type Key = readonly [number, number, number, number];

const back: Vector3 = [0, 0, -1];
const down: Vector3 = [0, -1, 0];

/** Where a point of a fold begins its fall, and the way it falls. */
type Ray = readonly [from: Vector3, towards: Vector3];

/**
 * Lays a curve on a body: each point falls along its ray until it meets it. Where it would leap down a step the curve
 * ends. It rises out of the body at its beginning.
 */
function lay(
  body: Field,
  rays: readonly Ray[],
  radii: readonly [number, number],
  sunk: number,
  isRidge: boolean,
): Key[] {
  const keys: Key[] = [];
  for (const [at, [from, towards]] of rays.entries()) {
    let [x, y, z] = from;
    let d = body(x, y, z);
    for (let step = 0; step < 90 && d > 0.0004; step++) {
      x += towards[0] * d * 0.7;
      y += towards[1] * d * 0.7;
      z += towards[2] * d * 0.7;
      d = body(x, y, z);
    }
    const last = keys.at(-1);
    if (d > 0.002) {
      if (last) break;
      continue;
    }
    const radius = radii[0] + (radii[1] - radii[0]) * (at / (rays.length - 1));
    const deep = at === 0 && isRidge ? radius : sunk * radius;
    const key: Key = [x + towards[0] * deep, y + towards[1] * deep, z + towards[2] * deep, radius];
    if (last) {
      const [dx, dy, dz] = [key[0] - last[0], key[1] - last[1], key[2] - last[2]];
      const fall = Math.abs(dx * towards[0] + dy * towards[1] + dz * towards[2]);
      if (fall > 0.8 * Math.hypot(dx, dy, dz)) break;
    }
    keys.push(key);
  }
  return keys;
}

/** The same field, asked in full only near the curve. */
function near(keys: readonly Key[], field: Field): Field {
  const mean = (axis: 0 | 1 | 2): number => keys.reduce((sum, key) => sum + key[axis], 0) / keys.length;
  const [cx, cy, cz] = [mean(0), mean(1), mean(2)];
  const reach = Math.max(...keys.map(([x, y, z, r]) => Math.hypot(x - cx, y - cy, z - cz) + r)) * 1.1;
  return (x, y, z) => {
    const d = Math.sqrt((x - cx) ** 2 + (y - cy) ** 2 + (z - cz) ** 2) - reach;
    return d > 0.08 ? d : field(x, y, z);
  };
}

/** Folds of the coat: ridges and furrows laid on the body. */
export function addFolds(clay: Clay): void {
  const bare = [...clay.steps];
  const body: Field = (x, y, z) => Clay.evaluate(bare, x, y, z);
  const cast = (points: readonly Vector3[], towards: Towards): Ray[] =>
    points.map((point, at) => [point, typeof towards === 'function' ? towards(at) : towards]);
  const ridge: Lay = (points, towards, from, to = from) => {
    const keys = lay(body, cast(points, towards), [from, to], 0.12, true);
    if (keys.length > 1) clay.add(near(keys, limb(keys, 4)), (from + to) * 0.5);
  };
  const furrow: Lay = (points, towards, from, to = from) => {
    const keys = lay(body, cast(points, towards), [from, to], 0.05, false);
    if (keys.length > 1) clay.cut(near(keys, limb(keys, 4)), (from + to) * 0.4);
  };
  addSkirtFolds(ridge, furrow);
  addLapFolds(ridge);
  addTrunkFolds(ridge, furrow);
  addSleeveFolds(ridge, furrow);
}

type Towards = Vector3 | ((at: number) => Vector3);
type Lay = (points: readonly Vector3[], towards: Towards, from: number, to?: number) => void;

/** From the knees the cloth falls straight and widens; between them it hangs in bows. */
function addSkirtFolds(ridge: Lay, furrow: Lay): void {
  for (const [y, deep, thick] of [
    [0.55, 0.035, 0.013],
    [0.51, 0.065, 0.016],
    [0.45, 0.095, 0.015],
  ] as const) {
    const at = (s: number): Vector3 => [0.13 * s + 0.006, y - deep * (1 - Math.abs(s) ** 1.6), 0.8];
    ridge([at(-1), at(-0.7), at(-0.3), at(0), at(0.3), at(0.7), at(1)], back, thick, thick * 0.7);
  }
  // x above, x at the hem, where it begins, how wide it grows.
  const falls: readonly (readonly [number, number, number, number])[] = [
    [-0.215, -0.25, 0.5, 0.027],
    [-0.185, -0.2, 0.36, 0.015],
    [-0.085, -0.078, 0.47, 0.027],
    [-0.05, -0.03, 0.38, 0.022],
    [-0.005, 0.012, 0.33, 0.026],
    [0.045, 0.052, 0.38, 0.018],
    [0.085, 0.09, 0.46, 0.028],
    [0.13, 0.122, 0.3, 0.012],
    [0.19, 0.2, 0.4, 0.018],
    [0.218, 0.255, 0.5, 0.028],
  ];
  falls.forEach(([from, to, top, wide], row) => {
    const at = (t: number): Vector3 => [
      from + (to - from) * t + 0.006 * Math.sin(t * 5 + row),
      top + (0.09 - top) * t,
      0.8,
    ];
    ridge([at(0), at(0.2), at(0.45), at(0.7), at(0.9), at(1)], back, 0.007, wide);
    const next = falls[row + 1];
    // No furrow is cut into a shin.
    if (!next || next[0] - from > 0.062) return;
    const beside = (t: number): Vector3 => {
      const [x, y] = at(t);
      return [x + (next[0] + (next[1] - next[0]) * t - x) * 0.5, y - 0.03, 0.8];
    };
    furrow([beside(0.05), beside(0.35), beside(0.65), beside(0.9), beside(1)], back, 0.004, wide * 0.62);
  });
  for (const side of [-1, 1])
    for (const [z, lean] of [
      [0.2, 0.01],
      [0.12, -0.01],
    ] as const) {
      const at = (t: number): Vector3 => [side * 0.6, 0.42 - 0.32 * t, z + lean * t];
      ridge([at(0), at(0.3), at(0.6), at(1)], [-side, 0, 0], 0.008, 0.02);
    }
}

/** Over the thighs from the hips, drawn tight by the knees. */
function addLapFolds(ridge: Lay): void {
  for (const side of [-1, 1])
    for (const [x0, x1, far, thick] of [
      [0.035, 0.07, 0.3, 0.013],
      [0.085, 0.115, 0.22, 0.012],
      [0.15, 0.18, 0.26, 0.013],
      [0.215, 0.222, 0.24, 0.014],
    ] as const) {
      const at = (t: number): Vector3 => [side * (x0 + (x1 - x0) * t), 0.9, 0.02 + (far - 0.02) * t];
      ridge([at(0), at(0.3), at(0.65), at(1)], down, thick, 0.006);
    }
}

/** A mantle drawn from one shoulder across the chest; it gathers at the other hip. */
function addTrunkFolds(ridge: Lay, furrow: Lay): void {
  const folds: readonly (readonly [x0: number, y0: number, x1: number, y1: number, thick: number])[] = [
    [0.07, 1.062, -0.2, 0.87, 0.013],
    [0.1, 1.055, -0.195, 0.79, 0.018],
    [0.135, 1.045, -0.18, 0.715, 0.015],
    [0.17, 1.03, -0.15, 0.65, 0.019],
    [0.205, 1.01, -0.085, 0.615, 0.015],
    [0.235, 0.975, 0.01, 0.6, 0.018],
    [0.2, 0.87, 0.1, 0.61, 0.014],
  ];
  const path = ([x0, y0, x1, y1]: (typeof folds)[number], t: number, shift: number): Vector3 => [
    x0 + (x1 - x0) * t,
    // A hanging curve, deeper the longer it is.
    y0 + (y1 - y0) * t - 0.24 * (x0 - x1) * t * (1 - t) * 1.6 - shift,
    0.5,
  ];
  const steps = [0, 0.2, 0.4, 0.6, 0.8, 1];
  for (const fold of folds)
    ridge(
      steps.map((t) => path(fold, t, 0)),
      back,
      fold[4] * 0.7,
      fold[4],
    );
  for (const fold of folds)
    furrow(
      steps.map((t) => path(fold, t, 0.022 + 0.01 * t)),
      back,
      0.005,
      0.009,
    );
  // The edge of the coat beneath it, at the neck.
  ridge(
    [
      [-0.1, 1.075, 0.3],
      [-0.06, 1.045, 0.3],
      [0, 1.03, 0.3],
      [0.06, 1.045, 0.3],
      [0.1, 1.075, 0.3],
    ],
    back,
    0.014,
  );
}

/** Spirals down the upper arm, rings where it is bent, and a few below the forearm. */
function addSleeveFolds(ridge: Lay, furrow: Lay): void {
  const axis: readonly Vector3[] = [
    [0.235, 0.975, -0.185],
    [0.3, 0.85, -0.17],
    [0.37, 0.715, -0.13],
    [0.388, 0.706, 0],
    [0.39, 0.698, 0.12],
  ];
  /** A ray at the sleeve: how far down the arm (0 … 4), and round it (0 outwards, 1 up or forwards; radians). */
  const at = (side: number, along: number, angle: number): Ray => {
    const row = Math.min(3, Math.max(0, Math.floor(along)));
    const [p, q] = [axis[row] as Vector3, axis[row + 1] as Vector3];
    const t = along - row;
    const centre = [0, 1, 2].map((i) => (p[i] as number) + ((q[i] as number) - (p[i] as number)) * t);
    // From outwards to forwards above the elbow, to upwards below it.
    const bent = Math.min(1, Math.max(0, along - 1.5));
    const [c, s] = [Math.cos(angle), Math.sin(angle)];
    const out: Vector3 = [side * (c - s * 0.15), c * 0.25 * (1 - bent) + s * bent, s * (1 - bent)];
    const size = Math.hypot(...out);
    const towards: Vector3 = [-out[0] / size, -out[1] / size, -out[2] / size];
    return [
      [
        side * (centre[0] as number) - towards[0] * 0.16,
        (centre[1] as number) - towards[1] * 0.16,
        (centre[2] as number) - towards[2] * 0.16,
      ],
      towards,
    ];
  };
  for (const side of [-1, 1])
    for (const [s0, a0, s1, a1, thick] of [
      [0.15, -0.7, 1.0, 1.7, 0.013],
      [0.5, -0.8, 1.35, 1.6, 0.016],
      [0.95, -0.9, 1.7, 1.5, 0.017],
      [1.35, -0.8, 1.95, 1.3, 0.017],
      [1.7, -0.6, 2.15, 1.5, 0.015],
      [2.05, -0.5, 2.55, 1.7, 0.014],
      [2.45, -0.5, 3.05, 1.8, 0.014],
      [2.95, -0.6, 3.5, 1.6, 0.011],
    ] as const) {
      const rays = [0, 0.2, 0.4, 0.6, 0.8, 1].map((t) =>
        at(side, s0 + (s1 - s0) * t + 0.12 * Math.sin(t * Math.PI), a0 + (a1 - a0) * t),
      );
      const towards = (row: number): Vector3 => (rays[row] as Ray)[1];
      ridge(
        rays.map(([from]) => from),
        towards,
        thick,
        thick * 0.6,
      );
      const beside = [0.1, 0.4, 0.7, 0.95].map((t) =>
        at(side, s0 + (s1 - s0) * t + 0.12 * Math.sin(t * Math.PI) + 0.2, a0 + (a1 - a0) * t),
      );
      furrow(
        beside.map(([from]) => from),
        (row) => (beside[row] as Ray)[1],
        0.006,
        0.004,
      );
    }
}
