import { ball, bar, ellipsoid, limb, loft, ring } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, shade } from '../../kit/colour.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise, valueNoise } from '../../kit/noise.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';

type Key = readonly [number, number, number, number];

/** The beam: up from the burr, back (-x) and over to the front again, as a reindeer's sweeps. */
const beam: readonly Key[] = [
  [0.06, 0.115, 0, 0.021],
  [0.0, 0.165, -0.01, 0.018],
  [-0.1, 0.215, -0.03, 0.0165],
  [-0.18, 0.3, -0.035, 0.0155],
  [-0.19, 0.39, -0.02, 0.015],
  [-0.12, 0.47, 0.0, 0.015],
  [-0.02, 0.515, 0.02, 0.016],
];

/** Tines as [x, y, z, radius] keys from the beam to their points. */
const tines: readonly (readonly Key[])[] = [
  // Brow tine, that widens into a shovel, and its points.
  [
    [0.04, 0.13, 0.005, 0.015],
    [0.1, 0.15, 0.02, 0.0135],
    [0.155, 0.17, 0.03, 0.014],
    [0.2, 0.185, 0.035, 0.012],
  ],
  [
    [0.19, 0.185, 0.034, 0.012],
    [0.235, 0.175, 0.034, 0.009],
    [0.268, 0.19, 0.032, 0.0035],
  ],
  [
    [0.19, 0.19, 0.035, 0.012],
    [0.225, 0.215, 0.038, 0.0085],
    [0.24, 0.25, 0.038, 0.0032],
  ],
  [
    [0.175, 0.185, 0.033, 0.011],
    [0.185, 0.22, 0.034, 0.008],
    [0.178, 0.252, 0.034, 0.0032],
  ],
  // Bez tine with two points.
  [
    [-0.05, 0.19, -0.02, 0.014],
    [-0.01, 0.25, 0.025, 0.012],
    [0.05, 0.29, 0.05, 0.011],
    [0.1, 0.3, 0.06, 0.009],
  ],
  [
    [0.08, 0.298, 0.056, 0.01],
    [0.125, 0.29, 0.068, 0.008],
    [0.16, 0.305, 0.074, 0.0033],
  ],
  [
    [0.07, 0.298, 0.054, 0.01],
    [0.1, 0.33, 0.06, 0.008],
    [0.115, 0.37, 0.06, 0.0033],
  ],
  // Back tine.
  [
    [-0.185, 0.32, -0.035, 0.013],
    [-0.225, 0.345, -0.055, 0.0095],
    [-0.265, 0.395, -0.07, 0.0035],
  ],
  // Crown.
  [
    [-0.07, 0.497, 0.01, 0.013],
    [-0.085, 0.535, 0.0, 0.01],
    [-0.08, 0.572, -0.008, 0.0035],
  ],
  [
    [-0.025, 0.513, 0.018, 0.014],
    [-0.012, 0.55, 0.012, 0.0105],
    [0.005, 0.578, 0.008, 0.0035],
  ],
  [
    [-0.02, 0.513, 0.02, 0.015],
    [0.04, 0.53, 0.028, 0.011],
    [0.085, 0.566, 0.03, 0.0035],
  ],
  [
    [-0.03, 0.512, 0.02, 0.015],
    [0.05, 0.502, 0.04, 0.012],
    [0.11, 0.515, 0.05, 0.009],
    [0.15, 0.54, 0.052, 0.0035],
  ],
];

/** A reindeer's antler carved from mammoth bone on a wooden foot. */
export function buildGift(): Model {
  const clay = new Clay().add(limb(beam, 40));
  for (const tine of tines) clay.add(limb(tine, 14), 0.012);
  clay
    // The shovel of the brow tine and the palm of the crown are flat.
    .add(
      loft(
        [
          [0.16, 0.172, 0.03, 0.005, 0.012],
          [0.19, 0.192, 0.034, 0.006, 0.03],
          [0.205, 0.2, 0.035, 0.005, 0.026],
        ],
        [0, 1, 0],
        12,
      ),
      0.012,
    )
    .add(
      loft(
        [
          [-0.09, 0.49, 0.008, 0.009, 0.014],
          [-0.03, 0.52, 0.018, 0.0085, 0.024],
          [0.02, 0.528, 0.026, 0.007, 0.018],
        ],
        [0, 1, 0],
        12,
      ),
      0.014,
    )
    // The burr, beaded, and the stump below it.
    .add(ring([0.056, 0.108, 0], 0.021, 0.009, [0.7, -0.7, 0]), 0.006)
    .add(bar([0.062, 0.1, 0], [0.072, 0.082, 0], 0.019, 0.022), 0.004);
  for (let i = 0; i < 12; i++) {
    const a = (i / 12) * 2 * Math.PI;
    const out = 0.0275;
    clay.add(
      ball([0.056 + Math.cos(a) * out * 0.72, 0.108 + Math.cos(a) * out * 0.7, Math.sin(a) * out], 0.0058),
      0.003,
    );
  }
  // Furrows along the beam where the blood vessels lay; tool marks.
  clay
    .raise((x, y, z) => {
      const along = x * 0.8 + y * 0.6;
      const wave = Math.sin(z * 520 + 3.5 * fractalNoise(x * 26, y * 26, z * 26) + along * 24);
      const fade = y > 0.1 && y < 0.5 ? 1 : 0.35;
      return 0.0007 * wave * fade + 0.0011 * (valueNoise(x * 160, y * 160, z * 160) - 0.5);
    })
    .cut(ellipsoid([-0.188, 0.36, -0.02], [0.004, 0.03, 0.003]), 0.002);
  const [pale, deep, polished] = ['#d2c19a', '#7d5f3a', '#f1e9d6'].map(parseColour) as [
    ReturnType<typeof parseColour>,
    ReturnType<typeof parseColour>,
    ReturnType<typeof parseColour>,
  ];
  const tips = tines.map((tine) => tine[tine.length - 1]!);
  const antler = sculpt(clay, {
    bounds: { min: [-0.29, 0.05, -0.1], max: [0.29, 0.6, 0.1] },
    cell: 0.0027,
    triangles: 11_000,
    colour: '#ddcfb0',
    paint: ([x, y, z], normal) => {
      // Ages in the ground stain old bone in streaks; points and edges are polished.
      const streak = fractalNoise(x * 18 + y * 9, y * 30, z * 70);
      const nearest = Math.min(...tips.map(([tx, ty, tz]) => Math.hypot(x - tx, y - ty, z - tz)));
      const root = Math.max(0, 0.5 - Math.hypot(x - 0.06, y - 0.11, z) * 5);
      const aged = mixColours(pale, deep, Math.min(0.85, Math.max(0, (streak - 0.44) * 2.8) + root));
      const tip = Math.max(0, 1 - nearest / 0.05);
      return shade(mixColours(aged, polished, tip * 0.9), 0.97 + 0.06 * normal[1]);
    },
  });
  const turned = smoothPath<Vector2>(
    [
      [0.026, 0.0],
      [0.03, 0.008],
      [0.02, 0.02],
      [0.016, 0.036],
      [0.022, 0.044],
      [0.026, 0.05],
    ],
    20,
  );
  const foot = Shape.merge(
    cylinder(0.14, 0.022, { segments: 64, chamfer: 0.005 }).scale(1.5, 1, 0.7),
    cylinder(0.124, 0.016, { segments: 64, chamfer: 0.004 }).scale(1.5, 1, 0.7).move(0, 0.0215, 0),
  );
  const pedestal = lathe([[0, 0], ...turned, [0, 0.052]], { segments: 36, crease: 0.8 }).move(
    0.072,
    0.036,
    0,
  );
  const screws = Shape.merge(
    ...[-1, 1].map((side) => cylinder(0.004, 0.0015, { segments: 12 }).move(0.072 + side * 0.044, 0.0375, 0)),
  );
  return fitModel(
    model('hero', [
      part('ivory', '#ddcfb0', antler),
      part('walnut', '#3f2a1c', foot),
      part('walnut', '#4a3120', pedestal),
      part('brass', '#b08f4e', screws, { untilLevel: 0 }),
    ]),
    [0.565, 0.58, 0.2],
  );
}
