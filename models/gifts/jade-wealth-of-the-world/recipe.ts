import { ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { superellipse } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import { smoothStep, type Vector2, type Vector3 } from '../../kit/vector.ts';
import { bat } from './bat.ts';
import { spiral } from './spiral.ts';
import { heap } from './treasure.ts';

const [deep, mid, pale, russet] = ['#5f8a6c', '#8fb295', '#cdd8bb', '#a8824c'].map(parseColour) as [
  Colour,
  Colour,
  Colour,
  Colour,
];

/** One block of stone: green that clouds into pale, and a little russet skin where the block was weathered. */
function jade(point: Vector3, lightness: number): Colour {
  const [x, y, z] = point;
  const cloud = fractalNoise(x * 3.1 + 5, y * 2.4, z * 3.1);
  const skin = fractalNoise(x * 4.3, y * 3.2 + 9, z * 4.3 + 2);
  const green = mixColours(deep, mid, smoothStep(0.25, 0.6, cloud));
  const light = mixColours(green, pale, Math.min(1, lightness * (0.55 + 0.75 * cloud)));
  return mixColours(light, russet, 0.55 * smoothStep(0.6, 0.74, skin));
}

const cut = (shape: Shape, lightness: number) => shape.painted((point) => jade(point, lightness));

/** Where the vessel stands. */
const [vesselX, vesselZ, rimY] = [-0.08, 0.08, 1.14];

/** Outside of the belly from its floor to its lip, [radius, height]. */
const belly = smoothPath<Vector2>(
  [
    [0.02, 0.72],
    [0.2, 0.735],
    [0.325, 0.82],
    [0.365, 0.94],
    [0.345, 1.05],
    [0.318, 1.1],
    [0.33, 1.115],
  ],
  11,
);

function bellyRadius(height: number): number {
  const next = belly.findIndex(([, y]) => y >= height);
  const [r1, y1] = belly[Math.max(1, next)]!;
  const [r0, y0] = belly[Math.max(1, next) - 1]!;
  return r0 + ((r1 - r0) * (height - y0)) / (y1 - y0 || 1);
}

/** A round cauldron on three legs with upright ears, banded with scroll-work between flanges. */
function vessel(): Shape {
  const body = lathe(
    [
      [0, 0.72],
      ...belly,
      [0.372, 1.122],
      [0.378, 1.13],
      [0.374, rimY],
      [0.335, rimY],
      [0.325, 1.12],
      [0.318, 1.06],
      [0, 1.04],
    ],
    { segments: 34, crease: 1 },
  );
  const onBelly =
    (middle: number) =>
    (x: number, y: number): Vector3 => {
      const height = middle + y;
      const reach = bellyRadius(height) + 0.002;
      const turn = x / 0.36;
      return [Math.sin(turn) * reach, height, Math.cos(turn) * reach];
    };
  // A mask in every field between flanges: two curls and two eyes, as on old bronzes.
  const scrolls = Shape.merge(
    ...Array.from({ length: 6 }, (_, i) => (i * Math.PI) / 3).flatMap((turn) =>
      ([1, -1] as const).map((way) =>
        spiral(0.056, 0.012, way, (x, y) => onBelly(0.968)((x + way * 0.095) * 1 + turn * 0.36, y)),
      ),
    ),
  );
  const hoops = [0.885, 0.9, 1.035, 1.05].map((height) =>
    lathe(
      [
        [bellyRadius(height) - 0.002, height - 0.006],
        [bellyRadius(height) + 0.006, height],
        [bellyRadius(height) - 0.002, height + 0.006],
      ],
      { segments: 34, crease: 3 },
    ),
  );
  const flange = prism(
    [
      [0.3, 0.8],
      [0.345, 0.83],
      [0.375, 0.87],
      [0.39, 0.91],
      [0.376, 0.925],
      [0.394, 0.94],
      [0.394, 0.975],
      [0.378, 0.985],
      [0.392, 1],
      [0.375, 1.06],
      [0.33, 1.09],
      [0.3, 1.05],
    ],
    0.02,
  );
  const eyes = Shape.merge(
    ...Array.from({ length: 6 }, (_, i) =>
      [-0.085, 0.085].map((side) =>
        sphere(0.017, 8, 5)
          .scale(1.3, 0.8, 0.8)
          .move(0, 0.985, 0.362)
          .turn('y', (i * Math.PI) / 3 + side),
      ),
    ).flat(),
  );
  const leg = Shape.merge(
    tube(
      smoothPath<Vector3>(
        [
          [0, 0.84, 0.25],
          [0, 0.74, 0.31],
          [0, 0.62, 0.285],
          [0, 0.5, 0.29],
        ],
        14,
      ),
      (t) => 0.068 - 0.03 * Math.sin(Math.min(1, t * 1.25) * Math.PI * 0.62) + 0.012 * t ** 5,
      { sides: 10 },
    ),
    sphere(0.05, 8, 5).scale(1.1, 0.62, 1.2).move(0, 0.5, 0.3),
    ...[-0.03, 0, 0.03].map((x) =>
      sphere(0.018, 8, 4)
        .scale(1, 0.9, 1.5)
        .move(x, 0.495, 0.352 - x * x * 8),
    ),
  );
  const ear = tube(
    smoothPath<Vector3>(
      [
        [0.345, rimY - 0.03, -0.08],
        [0.372, rimY + 0.12, -0.088],
        [0.388, rimY + 0.2, -0.05],
        [0.392, rimY + 0.215, 0],
        [0.388, rimY + 0.2, 0.05],
        [0.372, rimY + 0.12, 0.088],
        [0.345, rimY - 0.03, 0.08],
      ],
      12,
    ),
    0.026,
    { sides: 8 },
  );
  return Shape.merge(
    body,
    scrolls,
    ...hoops,
    flange.turn('y', -Math.PI / 2).around(6, Math.PI / 6),
    eyes,
    leg.around(3),
    ear.mirrored('x'),
  ).move(vesselX, 0, vesselZ);
}

/** A slender vase with a scroll band, elephant-trunk handles and rings: in Chinese it sounds like "peace". */
function vase(): Shape {
  const profile = smoothPath<Vector2>(
    [
      [0.072, 0],
      [0.066, 0.03],
      [0.085, 0.1],
      [0.132, 0.28],
      [0.138, 0.37],
      [0.1, 0.46],
      [0.052, 0.53],
      [0.046, 0.62],
      [0.058, 0.7],
      [0.088, 0.745],
    ],
    20,
  );
  const body = lathe(
    [
      [0, 0],
      [0.08, 0],
      [0.082, 0.012],
      ...profile,
      [0.09, 0.755],
      [0.078, 0.757],
      [0.04, 0.7],
      [0.034, 0.6],
      [0, 0.58],
    ],
    { segments: 24 },
  );
  const band = Shape.merge(
    ...Array.from({ length: 5 }, (_, i) =>
      spiral(0.046, 0.009, i % 2 ? 1 : -1, (x, y) => {
        const turn = x / 0.136 + ((i + 0.5) * Math.PI * 2) / 5;
        return [Math.sin(turn) * 0.136, 0.335 + y, Math.cos(turn) * 0.136];
      }),
    ),
  );
  const handle = tube(
    smoothPath<Vector3>(
      [
        [0.046, 0.66, 0],
        [0.1, 0.67, 0],
        [0.112, 0.6, 0],
        [0.088, 0.54, 0],
        [0.112, 0.51, 0],
      ],
      18,
    ),
    (t) => 0.016 - 0.007 * t,
    { sides: 9 },
  );
  const hoop = tube(
    Array.from({ length: 14 }, (_, i): Vector3 => {
      const turn = (i / 14) * 2 * Math.PI;
      return [0.112, 0.5 + Math.cos(turn) * 0.035 - 0.02, Math.sin(turn) * 0.035];
    }),
    0.0062,
    { sides: 5, closed: true },
  );
  return Shape.merge(body, band, handle.mirrored('x'), hoop.mirrored('x'));
}

/** Where clouds curl: middle, size, and where their tails join the rock. */
const clouds = [
  [-0.02, 1.96, -0.05, 1.25, 0.04, 1.84, -0.14],
  [0.32, 1.74, -0.08, 1.25, 0.05, 1.62, -0.2],
  [-0.33, 1.79, -0.08, 1.2, -0.06, 1.66, -0.2],
  [0.52, 1.5, -0.1, 1.15, 0.12, 1.36, -0.26],
  [-0.57, 1.55, -0.06, 1.2, -0.47, 1.34, -0.19],
  [-0.58, 1.1, -0.02, 1.05, -0.5, 0.95, -0.2],
  [-0.58, 0.66, 0.1, 1.15, -0.46, 0.55, -0.1],
  [0.36, 1.2, -0.18, 1.1, 0.02, 1.1, -0.29],
] as const;

/** A cloud's body and the tail it trails. */
function addCloud(clay: Clay, [x, y, z, size, tx, ty, tz]: (typeof clouds)[number]): void {
  clay
    .add(ellipsoid([x + 0.062 * size, y, z - 0.012], [0.085 * size, 0.08 * size, 0.034]), 0.02)
    .add(ellipsoid([x - 0.062 * size, y, z - 0.012], [0.085 * size, 0.08 * size, 0.034]), 0.02)
    .add(ellipsoid([x, y + 0.05 * size, z - 0.014], [0.07 * size, 0.07 * size, 0.03]), 0.02)
    .add(
      limb(
        [
          [x, y - 0.04 * size, z - 0.03, 0.045 * size],
          [x * 0.5 + tx * 0.5, y * 0.55 + ty * 0.45 - 0.03, z * 0.5 + tz * 0.5 - 0.03, 0.04 * size],
          [tx, ty, tz, 0.05],
        ],
        14,
      ),
      0.04,
    );
}

/** The curls cut into the clouds, two to each, and those of the waves at the foot. */
function curls(): Shape {
  const pair = Shape.merge(
    spiral(0.07, 0.017, 1).move(0.066, 0, 0.014),
    spiral(0.07, 0.017, -1).move(-0.066, 0, 0.014),
  );
  return Shape.merge(
    ...clouds.map(([x, y, z, size]) => pair.scale(size).move(x, y, z)),
    ...waves.map(([x, z, size]) =>
      spiral(0.062, 0.016, x < 0.1 ? 1 : -1)
        .scale(size)
        .turn('y', x * 0.6)
        .move(x, 0.345, z + 0.03),
    ),
  );
}

/** Waves lap at the foot of the rock: [x, z, size]. */
const waves = [
  [-0.55, 0.17, 0.9],
  [-0.4, 0.26, 1.05],
  [-0.21, 0.31, 1.2],
  [0, 0.325, 1.3],
  [0.21, 0.31, 1.2],
  [0.4, 0.26, 1.05],
  [0.55, 0.17, 0.9],
] as const;

/** The rock they stand on, waves at its foot, and clouds that climb behind. */
function mountain(): Shape {
  const clay = new Clay()
    .add(
      loft(
        [
          [-0.02, 0.2, 0, 0.66, 0.36, 2.6],
          [-0.02, 0.38, 0, 0.63, 0.34, 2.4],
          [-0.03, 0.46, 0, 0.5, 0.3, 2.2],
        ],
        [0, 0, 1],
        20,
        0.3,
      ),
    )
    .add(ellipsoid([0.47, 0.45, -0.03], [0.17, 0.13, 0.18]), 0.06)
    .add(ellipsoid([-0.5, 0.44, -0.1], [0.13, 0.2, 0.16]), 0.08)
    // The back: a spur of rock that carries the clouds.
    .add(
      limb([
        [0.1, 0.4, -0.24, 0.15],
        [-0.1, 0.9, -0.3, 0.1],
        [0.1, 1.35, -0.27, 0.085],
        [-0.08, 1.68, -0.2, 0.07],
        [0.04, 1.86, -0.14, 0.05],
      ]),
      0.1,
    )
    .add(
      limb([
        [-0.4, 0.5, -0.2, 0.12],
        [-0.52, 0.9, -0.22, 0.07],
        [-0.46, 1.3, -0.2, 0.055],
        [-0.5, 1.55, -0.14, 0.045],
      ]),
      0.08,
    )
    .raise((x, y, z) => {
      const fold = Math.abs(2 * fractalNoise(x * 3.6 + 3, y * 2.2, z * 3.6) - 1);
      return 0.04 * fold - 0.016;
    });
  for (const cloud of clouds) addCloud(clay, cloud);
  for (const [x, z, size] of waves)
    clay.add(ellipsoid([x, 0.34, z], [0.075 * size, 0.078 * size, 0.05]), 0.025);
  return sculpt(clay, {
    bounds: { min: [-0.76, 0.24, -0.46], max: [0.76, 2.1, 0.44] },
    cell: 0.0125,
    triangles: 3850,
    colour: '#8fb295',
    paint: (point) => jade(point, smoothStep(0.4, 1.9, point[1]) * 0.75),
    steepness: 1.6,
  });
}

/** A dark wooden stand: board, waist, scalloped apron and six bowed legs on a foot ring. */
function stand(): Shape {
  const slab = (x: number, z: number, from: number, to: number, chamfer: number) =>
    prism(superellipse(x, z, 2.7, 28), to - from, { chamfer })
      .turn('x', Math.PI / 2)
      .move(0, (from + to) / 2, 0);
  const onEdge = (x: number, z: number, turn: number): Vector2 => {
    const bend = (value: number) => Math.sign(value) * Math.abs(value) ** (2 / 2.7);
    return [bend(Math.sin(turn)) * x, bend(Math.cos(turn)) * z];
  };
  const legs = [0.42, 1.15, Math.PI - 1.15, Math.PI - 0.42]
    .flatMap((turn) => [turn, turn + Math.PI])
    .filter((_, at) => at < 8)
    .map((turn) => {
      const point = (out: number, y: number): Vector3 => {
        const [x, z] = onEdge(0.64 + out, 0.34 + out, turn);
        return [x, y, z];
      };
      return tube(
        smoothPath<Vector3>(
          [point(0.02, 0.2), point(0.06, 0.16), point(0.055, 0.09), point(0.03, 0.045), point(0.06, 0.022)],
          9,
        ),
        (t) => 0.042 - 0.016 * Math.sin(t * Math.PI * 0.7),
        { sides: 8 },
      );
    });
  const apron = lathe(
    [
      [0.95, 0.2],
      [1, 0.175],
      [0.99, 0.135],
      [0.93, 0.12],
      [0.9, 0.14],
      [0.95, 0.2],
    ],
    { segments: 44, crease: 1.6 },
  ).deform(([x, y, z]) => {
    const turn = Math.atan2(x, z);
    const reach = Math.hypot(x, z);
    const [ex, ez] = onEdge(0.7 * reach, 0.395 * reach, turn);
    const scallop = y < 0.16 ? 0.022 * Math.abs(Math.sin(turn * 9)) : 0;
    return [ex, y + scallop, ez];
  });
  return Shape.merge(
    slab(0.73, 0.42, 0.228, 0.27, 0.012),
    slab(0.69, 0.385, 0.195, 0.228, 0.004),
    apron,
    ...legs,
    slab(0.71, 0.405, 0, 0.028, 0.009),
  );
}

/** A great jade carving: an ancient vessel heaped with treasure, a vase for peace, bats for luck among clouds. */
export function buildGift(): Model {
  const treasure = heap(0.325, 0.25);
  const inMouth = (shape: Shape) => shape.move(vesselX, rimY - 0.02, vesselZ);
  const flying = bat();
  const bats = Shape.merge(
    ...(
      [
        [0.02, 1.83, 0.03, 0.1, -0.2, 1],
        [-0.36, 1.62, 0.02, 0.5, -0.25, 0.95],
        [0.37, 1.58, 0.02, -0.45, -0.25, 0.95],
        [-0.56, 0.94, 0.1, 0.9, -0.2, 0.85],
        [0.28, 0.53, 0.33, -0.5, -0.5, 0.8],
      ] as const
    ).map(([x, y, z, roll, pitch, size]) =>
      flying.scale(size).turn('z', roll).turn('x', pitch).move(x, y, z),
    ),
  );
  return fitModel(
    model('hero', [
      part('lacquer', '#2f1d16', stand().boxTextured()),
      part('jade', '#8fb295', mountain()),
      part('jade', '#8fb295', cut(vessel(), 0.25)),
      part('jade', '#cdd8bb', cut(vase().move(0.48, 0.55, -0.01), 0.9)),
      part('jade', '#cdd8bb', cut(inMouth(treasure.ingots), 1)),
      part('jade', '#cdd8bb', cut(inMouth(treasure.coins), 0.6), { untilLevel: 0 }),
      part('jade', '#cdd8bb', cut(inMouth(treasure.pearls), 1.3), { untilLevel: 0 }),
      part('jade', '#8fb295', cut(inMouth(treasure.core), 0.5)),
      part('jade', '#cdd8bb', cut(curls(), 0.8)),
      part('jade', '#cdd8bb', cut(bats, 0.95)),
    ]),
    [1.46, 2.07, 0.84],
  );
}
