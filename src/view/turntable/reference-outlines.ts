import type { Reference } from './choose-scale.ts';

type Point = readonly [x: number, y: number];

/** Right half of somebody standing, from the crown down to the crotch, metres. */
const half: readonly Point[] = [
  [0.04, 1.695],
  [0.072, 1.65],
  [0.078, 1.59],
  [0.068, 1.53],
  [0.05, 1.49],
  [0.052, 1.44],
  [0.1, 1.415],
  [0.175, 1.39],
  [0.212, 1.33],
  [0.226, 1.22],
  [0.24, 1.08],
  [0.258, 0.95],
  [0.27, 0.83],
  [0.286, 0.75],
  [0.274, 0.67],
  [0.25, 0.68],
  [0.238, 0.76],
  [0.232, 0.84],
  [0.208, 0.97],
  [0.186, 1.1],
  [0.162, 1.23],
  [0.148, 1.14],
  [0.14, 1.06],
  [0.158, 0.96],
  [0.176, 0.86],
  [0.172, 0.72],
  [0.146, 0.56],
  [0.13, 0.46],
  [0.134, 0.35],
  [0.108, 0.2],
  [0.09, 0.09],
  [0.118, 0.03],
  [0.112, 0.002],
  [0.05, 0.002],
  [0.042, 0.05],
  [0.042, 0.12],
  [0.036, 0.32],
  [0.034, 0.46],
  [0.02, 0.64],
];

/** An open left hand, palm to the reader, from the wrist round the thumb, metres. */
const hand: readonly Point[] = [
  [0.03, 0],
  [0.031, 0.018],
  [0.044, 0.034],
  [0.061, 0.056],
  [0.076, 0.078],
  [0.079, 0.09],
  [0.071, 0.095],
  [0.061, 0.088],
  [0.05, 0.076],
  [0.043, 0.079],
  [0.043, 0.1],
  [0.048, 0.128],
  [0.052, 0.155],
  [0.051, 0.167],
  [0.043, 0.17],
  [0.037, 0.16],
  [0.031, 0.134],
  [0.024, 0.108],
  [0.021, 0.112],
  [0.021, 0.14],
  [0.02, 0.176],
  [0.016, 0.188],
  [0.008, 0.188],
  [0.004, 0.176],
  [0.003, 0.142],
  [0, 0.11],
  [-0.004, 0.112],
  [-0.01, 0.138],
  [-0.016, 0.166],
  [-0.021, 0.178],
  [-0.029, 0.176],
  [-0.031, 0.165],
  [-0.026, 0.136],
  [-0.022, 0.106],
  [-0.026, 0.102],
  [-0.036, 0.121],
  [-0.046, 0.14],
  [-0.053, 0.144],
  [-0.058, 0.139],
  [-0.057, 0.128],
  [-0.048, 0.104],
  [-0.041, 0.082],
  [-0.04, 0.055],
  [-0.034, 0.028],
  [-0.03, 0],
];

/** Outline of each reference as corners of a soft closed line: metres from the middle of its foot, y upwards. */
export const referenceOutlines: Readonly<Record<Reference, readonly Point[]>> = {
  person: [[0, 1.7], ...half, [0, 0.765], ...half.map(([x, y]): Point => [-x, y]).reverse()],
  hand,
};

/** A soft line through corners, closed, as the `d` of an SVG path. */
export function drawSoftLine(corners: readonly Point[]): string {
  const count = corners.length;
  const at = (row: number): Point => corners[(row + count) % count] as Point;
  const write = (x: number, y: number): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  let path = `M${write(...at(0))}`;
  for (let row = 0; row < count; row++) {
    const [before, from, to, after] = [at(row - 1), at(row), at(row + 1), at(row + 2)];
    const leave = write(from[0] + (to[0] - before[0]) / 6, from[1] + (to[1] - before[1]) / 6);
    const enter = write(to[0] - (after[0] - from[0]) / 6, to[1] - (after[1] - from[1]) / 6);
    path += `C${leave} ${enter} ${write(...to)}`;
  }
  return `${path}Z`;
}
