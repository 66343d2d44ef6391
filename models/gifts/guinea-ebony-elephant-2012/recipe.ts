import { ball, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise, valueNoise } from '../../kit/noise.ts';
import { superellipse } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { sculpt } from '../../kit/sculpt.ts';
import type { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import { smoothStep, type Vector3 } from '../../kit/vector.ts';

const [ebony, heart, sap] = ['#1a1310', '#2f221a', '#5a3f28'].map(parseColour) as [Colour, Colour, Colour];

/** Ebony: near black, brown streaks along the trunk it was cut from, which stood upright. */
function grain([x, y, z]: Vector3): Colour {
  const streak = fractalNoise(x * 26, y * 2.2, z * 26);
  const brown = mixColours(ebony, heart, smoothStep(0.35, 0.7, streak));
  return mixColours(brown, sap, 0.5 * smoothStep(0.7, 0.85, fractalNoise(x * 7 + 3, y * 1.1, z * 7)));
}

/** Walking towards +z, its trunk raised high; feet on y = 0. */
function beast(): Shape {
  const clay = new Clay()
    .add(
      loft([
        [0, 0.4, -0.25, 0.105, 0.125],
        [0, 0.425, -0.13, 0.15, 0.165],
        [0, 0.415, 0.02, 0.155, 0.17],
        [0, 0.44, 0.15, 0.115, 0.135],
      ]),
    )
    // Spine and hips show under the skin.
    .add(
      limb([
        [0, 0.52, -0.24, 0.03],
        [0, 0.582, -0.1, 0.03],
        [0, 0.57, 0.04, 0.03],
        [0, 0.6, 0.15, 0.035],
      ]),
      0.06,
    )
    .addPair(ball([0.075, 0.46, -0.22], 0.075), 0.06)
    .addPair(ball([0.085, 0.42, 0.1], 0.075), 0.06);
  const leg = (x: number, top: number, foot: number, knee: number, hind: boolean) =>
    limb([
      [x, 0.38, top, hind ? 0.082 : 0.074],
      [x * 1.05, 0.22, knee, 0.055],
      [x * 1.05, 0.1, (knee + foot) / 2, 0.049],
      [x * 1.05, 0.046, foot, 0.053],
    ]);
  clay
    .add(leg(0.085, 0.1, 0.15, 0.135, false), 0.05)
    .add(leg(-0.085, 0.1, 0.055, 0.075, false), 0.05)
    .add(leg(0.082, -0.2, -0.235, -0.175, true), 0.055)
    .add(leg(-0.082, -0.2, -0.15, -0.135, true), 0.055);
  for (const [x, z] of [
    [0.089, 0.15],
    [-0.089, 0.055],
    [0.086, -0.235],
    [-0.086, -0.15],
  ] as const) {
    clay.add(ellipsoid([x, 0.022, z + 0.004], [0.06, 0.026, 0.062]), 0.02);
    for (const turn of [-0.75, -0.25, 0.25, 0.75])
      clay.add(
        ellipsoid(
          [x + Math.sin(turn) * 0.056, 0.021, z + 0.004 + Math.cos(turn) * 0.058],
          [0.0125, 0.015, 0.008],
        ),
        0.003,
      );
  }
  clay
    // Head, brow and cheeks.
    .add(ellipsoid([0, 0.565, 0.225], [0.092, 0.108, 0.1]), 0.07)
    .addPair(ball([0.04, 0.645, 0.215], 0.045), 0.035)
    .addPair(ellipsoid([0.058, 0.55, 0.27], [0.035, 0.05, 0.05]), 0.03)
    .add(
      limb([
        [0, 0.5, 0.25, 0.045],
        [0, 0.455, 0.285, 0.03],
        [0, 0.435, 0.312, 0.014],
      ]),
      0.03,
    )
    // The trunk comes down, out, and up over the head; its tip bends forward.
    .add(
      limb(
        [
          [0, 0.58, 0.29, 0.062],
          [0, 0.525, 0.365, 0.051],
          [0, 0.545, 0.44, 0.041],
          [0, 0.64, 0.472, 0.034],
          [0, 0.745, 0.445, 0.028],
          [0, 0.815, 0.425, 0.0235],
          [0, 0.856, 0.45, 0.021],
          [0, 0.857, 0.487, 0.02],
        ],
        40,
      ),
      0.03,
    )
    .cut(ball([0, 0.857, 0.51], 0.0115), 0.004)
    .add(ellipsoid([0, 0.876, 0.5], [0.009, 0.007, 0.014]), 0.006)
    // Sockets of the tusks and lids of the eyes.
    .addPair(
      limb([
        [0.045, 0.53, 0.285, 0.031],
        [0.056, 0.487, 0.345, 0.0235],
      ]),
      0.018,
    )
    .addPair(ellipsoid([0.083, 0.59, 0.272], [0.012, 0.0135, 0.019]), 0.008)
    .cut((x, y, z) => Math.hypot(Math.abs(x) - 0.096, y - 0.589, z - 0.277) - 0.0085, 0.003);
  // Ears of an African elephant: wide, their upper edge turned over, their lower lobe to a point.
  const ear = turned(
    (x, y, z) => {
      const fan = Math.sqrt(((x - 0.1) / 0.115) ** 2 + ((y - 0.01) / 0.15) ** 2);
      const lobe = Math.sqrt(((x - 0.045) / 0.075) ** 2 + ((y + 0.1) / 0.12) ** 2);
      const edge = (Math.min(fan, lobe) - 1) * 0.085;
      const wave = z - 0.012 * Math.sin(y * 26) * (x / 0.2) - 0.22 * (x - 0.05) ** 2 * 4;
      const half = 0.0085 + 0.004 * smoothStep(-0.02, 0.004, edge);
      return Math.max(edge, Math.abs(wave) - half) * 0.72;
    },
    [0, 0, 0],
    [0.1, 0.62, 0.08],
  );
  clay.addPair((x, y, z) => ear(x - 0.068, y - 0.575, z - 0.2), 0.014);
  // Tail with its brush.
  clay
    .add(
      limb([
        [0, 0.46, -0.345, 0.022],
        [0.012, 0.36, -0.385, 0.014],
        [0.03, 0.25, -0.375, 0.011],
      ]),
      0.02,
    )
    .add(
      limb([
        [0.03, 0.25, -0.375, 0.012],
        [0.04, 0.19, -0.362, 0.017],
        [0.045, 0.145, -0.36, 0.006],
      ]),
      0.008,
    )
    .raise((x, y, z) => {
      // Rings of the trunk, folds behind the joints, and the shallow facets of the carver's gouge.
      const trunk =
        smoothStep(0.32, 0.37, z) * 0.0018 * Math.sin((y + (z < 0.45 ? (0.45 - z) * 1.2 : 0)) * 330);
      const folds =
        (1 - smoothStep(0.3, 0.36, z)) *
        0.0016 *
        Math.sin(y * 150 + Math.sin(z * 22) * 3) *
        valueNoise(x * 9, y * 5, z * 9);
      const gouge = 0.0022 * (valueNoise(x * 46, y * 34, z * 46) - 0.5);
      return trunk + folds + gouge;
    });
  return sculpt(clay, {
    bounds: { min: [-0.33, -0.02, -0.42], max: [0.33, 0.9, 0.55] },
    cell: 0.0066,
    triangles: 15500,
    colour: '#221a16',
    paint: (point) => grain(point),
    steepness: 1.5,
  });
}

/** A heavy elephant of ebony, the emblem of its country, on a base cut from the same wood. */
export function buildGift(): Model {
  const towardsX = (shape: Shape): Shape => shape.turn('y', Math.PI / 2).move(0, 0.052, 0);
  const tusk = tube(
    smoothPath<Vector3>(
      [
        [0.055, 0.495, 0.335],
        [0.063, 0.445, 0.39],
        [0.062, 0.43, 0.45],
        [0.052, 0.45, 0.505],
      ],
      18,
    ),
    (t) => 0.0195 * (1 - 0.82 * t ** 1.3),
    { sides: 14 },
  );
  const slab = (x: number, z: number, from: number, to: number, chamfer: number) =>
    prism(superellipse(x, z, 3.4, 64), to - from, { chamfer })
      .turn('x', Math.PI / 2)
      .move(0, (from + to) / 2, 0);
  const base = [
    slab(0.335, 0.19, 0, 0.03, 0.006),
    slab(0.325, 0.18, 0.029, 0.035, 0.001),
    slab(0.33, 0.186, 0.034, 0.054, 0.007),
  ].map((each) =>
    each
      .move(-0.03, 0, 0)
      .painted((point) => grain([point[0] * 0.12, point[1] + point[0] * 3, point[2] * 1.4])),
  );
  const eye = sphere(0.0085, 12).move(0.0885, 0.5895, 0.2755);
  return fitModel(
    model('hero', [
      part('walnut', '#221a16', towardsX(beast())),
      part('walnut', '#2b1f18', base[0]!),
      part('walnut', '#2b1f18', base[1]!),
      part('walnut', '#2b1f18', base[2]!),
      part('ivory', '#e2d8c0', towardsX(tusk.mirrored('x'))),
      part('glass', '#120d0a', towardsX(eye.mirrored('x')), { untilLevel: 0 }),
    ]),
    [0.78, 0.918, 0.4],
  );
}
