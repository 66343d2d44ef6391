import type { Vector2 } from '../../kit/vector.ts';

export interface FieldGrid {
  readonly columns: number;
  readonly rows: number;
  readonly values: Float32Array;
}

/** Part of a grid: first and last column and row, all of them inside. */
interface Window {
  readonly left: number;
  readonly right: number;
  readonly low: number;
  readonly high: number;
}

/** Loops with more corners than this are cut in two, so that triangulation stays quick. */
const mostCorners = 260;

/**
 * Outlines of where a field is above 0 (marching squares), anticlockwise, in columns and rows. What would have a hole is
 * cut in two through it, so that every outline is simple; loops and holes smaller than `least` squares are dropped.
 */
export function contours(field: FieldGrid, least: number, tolerance: number): Vector2[][] {
  return trace(field, { left: 0, right: field.columns - 1, low: 0, high: field.rows - 1 }, least, tolerance);
}

function trace(field: FieldGrid, window: Window, least: number, tolerance: number): Vector2[][] {
  const loops = loopsIn(field, window).map((loop) => thinOut(loop, tolerance));
  const isWide = window.right - window.left >= window.high - window.low;
  const size = isWide ? window.right - window.left : window.high - window.low;
  const hole = loops.find((loop) => areaOf(loop) < -least);
  const long = loops.find((loop) => loop.length > mostCorners);
  const culprit = hole ?? long;
  if (culprit && size >= 4) {
    const values = culprit.map((point) => point[isWide ? 0 : 1]);
    const middle = Math.round(
      hole ? (Math.min(...values) + Math.max(...values)) / 2 : (window.left + window.right) / 2,
    );
    const low = isWide ? window.left : window.low;
    const high = isWide ? window.right : window.high;
    const cut = hole || isWide ? middle : Math.round((window.low + window.high) / 2);
    const at = Math.min(high - 1, Math.max(low + 1, cut));
    const [first, second] = isWide
      ? [
          { ...window, right: at },
          { ...window, left: at },
        ]
      : [
          { ...window, high: at },
          { ...window, low: at },
        ];
    return [...trace(field, first, least, tolerance), ...trace(field, second, least, tolerance)];
  }
  return loops.filter((loop) => loop.length >= 3 && areaOf(loop) > least);
}

/** Every loop in the window; beyond its edge the field counts as outside, and loops run along the edge. */
function loopsIn({ columns, values }: FieldGrid, { left, right, low, high }: Window): Vector2[][] {
  const beyond = (column: number, row: number) => column < left || column > right || row < low || row > high;
  const value = (column: number, row: number): number => {
    if (!beyond(column, row)) return values[row * columns + column]! || 1e-6;
    const inside =
      values[Math.min(high, Math.max(low, row)) * columns + Math.min(right, Math.max(left, column))]!;
    // Just beyond the edge: outside, so close that the loop runs along it.
    return inside > 0 ? -inside * 0.02 - 1e-5 : inside || -1e-6;
  };
  const next = new Map<string, { to: string; point: Vector2 }>();
  const crossing = (c0: number, r0: number, c1: number, r1: number): readonly [string, Vector2] => {
    const flip = c0 > c1 || r0 > r1;
    const [ca, ra, cb, rb] = flip ? [c1, r1, c0, r0] : [c0, r0, c1, r1];
    const [a, b] = [value(ca, ra), value(cb, rb)];
    const t = Math.min(0.98, Math.max(0.02, a / (a - b)));
    const clampTo = (x: number, from: number, to: number) => Math.min(to, Math.max(from, x));
    return [
      `${ca},${ra},${cb === ca ? 'v' : 'h'}`,
      [clampTo(ca + (cb - ca) * t, left, right), clampTo(ra + (rb - ra) * t, low, high)],
    ];
  };
  for (let row = low - 1; row <= high; row++)
    for (let column = left - 1; column <= right; column++) {
      const corners = [
        [column, row],
        [column + 1, row],
        [column + 1, row + 1],
        [column, row + 1],
      ] as const;
      const signs = corners.map(([c, r]) => value(c, r) > 0);
      const count = signs.filter(Boolean).length;
      if (count === 0 || count === 4) continue;
      // Walking anticlockwise round the square: where it leaves the inside, a piece of outline starts.
      const leaves: number[] = [];
      const enters: number[] = [];
      for (let side = 0; side < 4; side++) {
        if (signs[side] && !signs[(side + 1) % 4]) leaves.push(side);
        if (!signs[side] && signs[(side + 1) % 4]) enters.push(side);
      }
      for (const leave of leaves) {
        // The side by which this corner's own inside was entered: the last one before.
        const enter = [3, 2, 1, 0].map((back) => (leave + back) % 4).find((side) => enters.includes(side))!;
        const edge = (side: number) => crossing(...corners[side]!, ...corners[(side + 1) % 4]!);
        const [from, point] = edge(leave);
        const [to] = edge(enter);
        next.set(from, { to, point });
      }
    }
  const loops: Vector2[][] = [];
  while (next.size > 0) {
    const [start] = next.keys();
    const loop: Vector2[] = [];
    let key: string = start!;
    for (;;) {
      const step = next.get(key);
      if (!step) break;
      loop.push(step.point);
      next.delete(key);
      key = step.to;
    }
    loops.push(loop);
  }
  return loops;
}

export function areaOf(loop: readonly Vector2[]): number {
  return (
    loop.reduce((sum, p, at) => {
      const q = loop[(at + 1) % loop.length]!;
      return sum + p[0] * q[1] - p[1] * q[0];
    }, 0) / 2
  );
}

/** A loop without the corners that lie within `tolerance` of the line past them (Douglas–Peucker). */
function thinOut(loop: readonly Vector2[], tolerance: number): Vector2[] {
  if (loop.length < 5) return [...loop];
  const start = loop[0]!;
  let far = 0;
  loop.forEach((point, at) => {
    const best = loop[far]!;
    if (
      Math.hypot(point[0] - start[0], point[1] - start[1]) >
      Math.hypot(best[0] - start[0], best[1] - start[1])
    )
      far = at;
  });
  const half = (from: number, to: number): Vector2[] => {
    const a = loop[from]!;
    const b = loop[to % loop.length]!;
    const length = Math.hypot(b[0] - a[0], b[1] - a[1]) || 1e-9;
    let worst = -1;
    let most = tolerance;
    for (let at = from + 1; at < to; at++) {
      const p = loop[at]!;
      const off = Math.abs((b[0] - a[0]) * (p[1] - a[1]) - (b[1] - a[1]) * (p[0] - a[0])) / length;
      if (off > most) [worst, most] = [at, off];
    }
    return worst < 0 ? [a] : [...half(from, worst), ...half(worst, to)];
  };
  return [...half(0, far), ...half(far, loop.length)];
}
