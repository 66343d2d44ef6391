import { ball, ellipsoid, limb, loft } from '../kit/clay-shapes.ts';
import { Clay } from '../kit/clay.ts';
import { mixColours, parseColour } from '../kit/colour.ts';
import { fractalNoise } from '../kit/noise.ts';
import { sculpt } from '../kit/sculpt.ts';
import type { Shape } from '../kit/shape.ts';
import { smoothStep } from '../kit/vector.ts';

/** Locks of the mane, in rows that part round the face; metres above the skin. */
function locks(x: number, y: number, z: number): number {
  const round = Math.atan2(x, y - 0.55);
  const out = Math.hypot(x, y - 0.55) + Math.max(0, 0.3 - z) * 0.9;
  const isMane =
    smoothStep(0.082, 0.1, out) *
    smoothStep(0.03, 0.1, z) *
    smoothStep(0.27, 0.34, y) *
    smoothStep(0.36, 0.32, z);
  const row = Math.floor(out / 0.05);
  const along = out / 0.05 - row;
  const lock = Math.abs(Math.cos((round * 15 + (row % 2) * Math.PI) / 2));
  return isMane * (0.0085 * lock ** 0.6 * Math.sin(Math.PI * Math.min(1, along * 1.15)) - 0.002);
}

/** A lion standing on y = 0 and looking towards +z: 0.84 m long, its back at half a metre. */
export function carvedLion(triangles: number): Shape {
  const clay = new Clay()
    .add(
      loft([
        [0, 0.405, -0.25, 0.082, 0.098],
        [0, 0.4, -0.08, 0.086, 0.096],
        [0, 0.425, 0.12, 0.1, 0.125],
      ]),
    )
    .addPair(
      limb([
        [0.062, 0.39, 0.15, 0.066],
        [0.075, 0.23, 0.165, 0.044],
        [0.075, 0.06, 0.175, 0.04],
      ]),
      0.045,
    )
    .addPair(ellipsoid([0.075, 0.034, 0.212], [0.05, 0.038, 0.066]), 0.018)
    .addPair(
      limb([
        [0.056, 0.38, -0.23, 0.085],
        [0.076, 0.23, -0.245, 0.056],
        [0.076, 0.14, -0.3, 0.037],
        [0.076, 0.05, -0.275, 0.036],
      ]),
      0.045,
    )
    .addPair(ellipsoid([0.076, 0.033, -0.235], [0.048, 0.036, 0.064]), 0.018)
    .add(ellipsoid([0, 0.54, 0.19], [0.142, 0.165, 0.125]), 0.05)
    .add(ellipsoid([0, 0.39, 0.235], [0.088, 0.14, 0.07]), 0.05)
    .raise(locks)
    .add(ellipsoid([0, 0.56, 0.28], [0.09, 0.092, 0.085]), 0.012)
    .addPair(ellipsoid([0.05, 0.535, 0.325], [0.04, 0.038, 0.04]), 0.02)
    .add(
      loft([
        [0, 0.575, 0.31, 0.036, 0.03],
        [0, 0.553, 0.385, 0.03, 0.024],
      ]),
      0.02,
    )
    .addPair(ellipsoid([0.026, 0.521, 0.372], [0.034, 0.031, 0.044]), 0.012)
    .add(ellipsoid([0, 0.482, 0.352], [0.036, 0.024, 0.042]), 0.014)
    .cut(ellipsoid([0, 0.5, 0.4], [0.046, 0.0085, 0.05]), 0.004)
    .cut(
      limb([
        [0, 0.54, 0.42, 0.003],
        [0, 0.505, 0.422, 0.003],
      ]),
      0.006,
    )
    .add(ellipsoid([0, 0.557, 0.408], [0.029, 0.017, 0.016]), 0.006)
    .addPair(ellipsoid([0.04, 0.61, 0.338], [0.036, 0.014, 0.026]), 0.014)
    .cut((x, y, z) => ellipsoid([0.041, 0.585, 0.366], [0.02, 0.013, 0.02])(Math.abs(x), y, z), 0.006)
    .addPair(ball([0.041, 0.584, 0.345], 0.0145), 0.002)
    .addPair(ellipsoid([0.092, 0.662, 0.25], [0.036, 0.038, 0.022]), 0.012)
    .cut((x, y, z) => ellipsoid([0.092, 0.662, 0.272], [0.021, 0.023, 0.014])(Math.abs(x), y, z), 0.006)
    .add(
      limb([
        [0, 0.45, -0.32, 0.026],
        [0, 0.36, -0.385, 0.02],
        [0.02, 0.22, -0.39, 0.018],
        [0.05, 0.12, -0.365, 0.019],
      ]),
      0.02,
    )
    .add(ellipsoid([0.056, 0.09, -0.36], [0.034, 0.06, 0.034]), 0.015);
  // Toes.
  for (const z of [0.262, -0.188])
    for (const x of [0.058, 0.075, 0.092])
      clay.cut((px, py, pz) => Math.max(Math.hypot(Math.abs(px) - x, pz - z) - 0.004, py - 0.055), 0.008);
  const [dark, warm] = [parseColour('#35190d'), parseColour('#6e3f22')];
  return sculpt(clay, {
    bounds: { min: [-0.17, -0.012, -0.43], max: [0.17, 0.73, 0.44] },
    cell: 0.0062,
    triangles,
    colour: '#55301b',
    // Hands have polished the head and the back.
    paint: ([x, y, z], normal, own) => {
      const worn = smoothStep(0.35, 0.62, y) * smoothStep(-0.2, 0.9, normal[1]);
      const streak = fractalNoise(x * 30, y * 9, z * 30, 2);
      return mixColours(mixColours(dark, own, 0.45 + 0.5 * streak), warm, 0.6 * worn);
    },
  });
}
