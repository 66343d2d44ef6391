/** Noise that repeats: everything here is periodic, so that textures have no seams. All values are 0 … 1. */

/** Chance of a cell, the same for ever. */
export function chance(x: number, y: number, seed: number): number {
  let h = Math.imul(x, 0x165667b1) ^ Math.imul(y, 0x27d4eb2f) ^ Math.imul(seed, 0x3c6ef372);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

export function wrap(value: number, period: number): number {
  return ((value % period) + period) % period;
}

export function clamp01(x: number): number {
  return x < 0 ? 0 : x > 1 ? 1 : x;
}

/** 0 below `from`, 1 above `to`, smooth between; `from` may be the larger. */
export function smoothStep(from: number, to: number, x: number): number {
  const t = clamp01((x - from) / (to - from));
  return t * t * (3 - 2 * t);
}

/** Smooth noise with `countX` × `countY` cells over the unit square. */
export function cloud(u: number, v: number, countX: number, countY: number, seed: number): number {
  const x = u * countX;
  const y = v * countY;
  const column = Math.floor(x);
  const row = Math.floor(y);
  const fx = x - column;
  const fy = y - row;
  const sx = fx * fx * fx * (fx * (fx * 6 - 15) + 10);
  const sy = fy * fy * fy * (fy * (fy * 6 - 15) + 10);
  const x0 = wrap(column, countX);
  const x1 = wrap(column + 1, countX);
  const y0 = wrap(row, countY);
  const y1 = wrap(row + 1, countY);
  const low = chance(x0, y0, seed) * (1 - sx) + chance(x1, y0, seed) * sx;
  const high = chance(x0, y1, seed) * (1 - sx) + chance(x1, y1, seed) * sx;
  return low * (1 - sy) + high * sy;
}

/** Clouds upon finer clouds: each of the `octaves` has twice the cells and half the weight of the one before. */
export function turbulence(
  u: number,
  v: number,
  countX: number,
  countY: number,
  octaves: number,
  seed: number,
): number {
  let sum = 0;
  let weight = 0.5;
  let total = 0;
  for (let octave = 0; octave < octaves; octave++) {
    sum += weight * cloud(u, v, countX << octave, countY << octave, seed + octave * 31);
    total += weight;
    weight /= 2;
  }
  return sum / total;
}

export interface Cell {
  /** Distance to the nearest seed and to the next, in cells. */
  readonly near: number;
  readonly next: number;
  /** Which cell: for its colour, with `chance`. */
  readonly column: number;
  readonly row: number;
}

/** The cell of a random mosaic with `count` × `count` seeds in which a point lies. */
export function mosaic(u: number, v: number, count: number, seed: number): Cell {
  const x = u * count;
  const y = v * count;
  let near = 9;
  let next = 9;
  let nearColumn = 0;
  let nearRow = 0;
  for (let j = -1; j <= 1; j++)
    for (let i = -1; i <= 1; i++) {
      const column = Math.floor(x) + i;
      const row = Math.floor(y) + j;
      const cx = wrap(column, count);
      const cy = wrap(row, count);
      const distance = Math.hypot(column + chance(cx, cy, seed) - x, row + chance(cx, cy, seed + 1) - y);
      if (distance < near) {
        next = near;
        near = distance;
        nearColumn = cx;
        nearRow = cy;
      } else if (distance < next) next = distance;
    }
  return { near, next, column: nearColumn, row: nearRow };
}

/**
 * Thin branching lines, as veins of marble: 1 on a line, falling off over `width` (share of the noise).
 */
export function veins(
  u: number,
  v: number,
  count: number,
  width: number,
  bend: number,
  seed: number,
): number {
  const a = u + bend * (turbulence(u, v, count, count, 4, seed) - 0.5) * 2;
  const b = v + bend * (turbulence(u, v, count, count, 4, seed + 77) - 0.5) * 2;
  const n = turbulence(wrap(a, 1), wrap(b, 1), count, count, 3, seed + 7);
  return Math.exp(-Math.abs(n - 0.5) / width);
}
