import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { mixColours, parseColour, shade, type Colour } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { smoothStep, type Vector2, type Vector3 } from '../../kit/vector.ts';

const [black, brown, honey, straw] = ['#1f1813', '#4f3824', '#a87c46', '#d6b47c'].map(parseColour) as [
  Colour,
  Colour,
  Colour,
  Colour,
];

/** Polished horn: streaks along it, darker where it was thick. `light` 0 (black root) … 1 (clear, thin). */
function horn(along: number, across: number, seed: number, light: number): Colour {
  const streak = fractalNoise(along * 9 + seed, across * 60, seed * 3.1);
  const value = Math.min(1, Math.max(0, light + (streak - 0.5) * 0.75));
  if (value < 0.33) return mixColours(black, brown, value / 0.33);
  if (value < 0.7) return mixColours(brown, honey, (value - 0.33) / 0.37);
  return mixColours(honey, straw, (value - 0.7) / 0.3);
}

/** Outline of a vine leaf: reach from its stalk at an angle from its tip, −π…π; 1 at the tip. */
function leafReach(angle: number): number {
  const bend = Math.abs(angle);
  const lobe = (centre: number, width: number, size: number) =>
    size * Math.exp(-(((bend - centre) / width) ** 2));
  const body = 0.5 + lobe(0, 0.34, 0.5) + lobe(1.02, 0.33, 0.4) + lobe(2.05, 0.36, 0.26);
  const teeth = 0.035 * Math.abs(Math.sin(bend * 9.5)) ** 0.7;
  // The bay where the stalk enters.
  return (body + teeth) * (1 - 0.86 * smoothStep(2.55, Math.PI, bend));
}

interface LeafPlace {
  /** Middle of the leaf round the lamp, radians. */
  readonly turn: number;
  /** Where the stalk and the tip lie: [radius, height], and how far the leaf bulges between them. */
  readonly stalk: Vector2;
  readonly tip: Vector2;
  readonly bulge: number;
  /** From the stalk to the tip, and half across, as shares of that way. */
  readonly width: number;
  readonly seed: number;
}

/** One leaf of thin horn with its veins, hanging over the light. */
function leaf({ turn, stalk, tip, bulge, width, seed }: LeafPlace): { blade: Shape; veins: Shape } {
  const length = Math.hypot(tip[0] - stalk[0], tip[1] - stalk[1]) / 1.38;
  const out: Vector2 = [(stalk[1] - tip[1]) / (length * 1.38), (tip[0] - stalk[0]) / (length * 1.38)];
  /** x across, y from stalk to tip, in units of the leaf; `off` metres off its middle sheet. */
  const place = (x: number, y: number, off: number): Vector3 => {
    const t = (y + 0.38) / 1.38;
    const cup =
      bulge * Math.sin(Math.PI * Math.min(1, Math.max(0, t))) -
      length * 0.16 * x * x +
      length * 0.02 * Math.sin(x * 7 + seed) * t;
    const radius = stalk[0] + (tip[0] - stalk[0]) * t + out[0] * (cup + off);
    const height = stalk[1] + (tip[1] - stalk[1]) * t + out[1] * (cup + off);
    const angle = turn + (x * width * length) / Math.max(0.055, radius);
    return [Math.sin(angle) * radius, height, Math.cos(angle) * radius];
  };
  const veinAngles = [0, 1.02, -1.02, 2.05, -2.05];
  const sheetAt = (u: number, v: number, off: number): Vector3 => {
    const angle = (u - 0.5) * 2 * Math.PI;
    const reach = leafReach(angle) * v;
    // Between the veins the sheet sinks a little.
    const near = Math.min(...veinAngles.map((vein) => Math.abs(angle - vein)));
    return place(
      Math.sin(angle) * reach,
      Math.cos(angle) * reach,
      off - 0.0022 * Math.min(1, near * 2.4) * v,
    );
  };
  const [columns, rows] = [36, 3];
  const front = surface((u, v) => sheetAt(u, 1 - v, 0.0006), columns, rows);
  const back = surface((u, v) => sheetAt(u, 1 - v, -0.0006), columns, rows, { flip: true });
  const random = startRandom(`leaf ${seed}`);
  const tone = 0.78 + random() * 0.16;
  const blade = Shape.merge(front, back).painted((point) => {
    const edge = fractalNoise(point[0] * 40 + seed, point[1] * 40, point[2] * 40);
    return shade(horn(point[1] * 3, point[0] + point[2], seed, tone - 0.1 + 0.2 * (edge - 0.5)), 1.04);
  });
  const veins = Shape.merge(
    ...veinAngles.flatMap((angle) => {
      const reach = leafReach(angle) * 0.92;
      const main = Array.from({ length: 7 }, (_, i): Vector3 => {
        const r = (reach * i) / 6;
        return place(Math.sin(angle) * r, Math.cos(angle) * r, 0.0006);
      });
      return [tube(main, (t) => 0.0013 * (1 - 0.7 * t), { sides: 4, caps: false }).creased(Math.PI)];
    }),
  );
  return { blade, veins };
}

/** The shade: three tiers of leaves that overlap like tiles, a gap here and there for the light. */
function shadeLeaves() {
  const places: LeafPlace[] = [];
  const tier = (
    count: number,
    offset: number,
    stalk: Vector2,
    tip: Vector2,
    bulge: number,
    width: number,
  ) => {
    for (let i = 0; i < count; i++) {
      const sway = Math.sin(i * 2.4 + offset * 7);
      places.push({
        turn: offset + (i * 2 * Math.PI) / count + sway * 0.04,
        stalk,
        tip: [tip[0] + sway * 0.004, tip[1] + sway * 0.007],
        bulge,
        width,
        seed: places.length + 1,
      });
    }
  };
  tier(8, 0, [0.083, 0.462], [0.148, 0.318], 0.014, 0.98);
  tier(6, 0.35, [0.05, 0.512], [0.128, 0.398], 0.016, 0.98);
  tier(4, 0.1, [0.012, 0.538], [0.088, 0.472], 0.012, 0.9);
  const leaves = places.map(leaf);
  return {
    blade: Shape.merge(...leaves.map(({ blade }) => blade)),
    veins: Shape.merge(...leaves.map(({ veins }) => veins)),
  };
}

/** Middle line of the horn that carries the light: [x, y, z, radius]. */
const stem = smoothPath<readonly [number, number, number, number]>(
  [
    [0.004, 0.036, -0.004, 0.043],
    [0.02, 0.1, -0.012, 0.0385],
    [0.024, 0.18, 0, 0.031],
    [0.006, 0.26, 0.008, 0.0235],
    [-0.004, 0.32, 0.004, 0.0175],
    [0, 0.362, 0, 0.0135],
  ],
  48,
);

const stemAt = (t: number) => {
  const place = Math.min(0.9999, Math.max(0, t)) * (stem.length - 1);
  const row = Math.floor(place);
  return stem[row]!.map(
    (value, axis) => value + (stem[row + 1]![axis]! - value) * (place - row),
  ) as unknown as readonly [number, number, number, number];
};

/** A place on the horn: `t` from its root to its tip, `turn` round it, `off` metres off its skin. */
function onStem(t: number, turn: number, off: number): Vector3 {
  const [x, y, z, radius] = stemAt(t);
  return [x + Math.sin(turn) * (radius + off), y, z + Math.cos(turn) * (radius + off)];
}

/** The horn itself: growth rings near its root, twisted ridges that die away, polished above. */
function stemHorn(): Shape {
  return surface(
    (u, v) => {
      const turn = u * 2 * Math.PI;
      const rings = 0.0011 * Math.max(0, 1 - v * 1.7) * Math.sin(v * 150 + Math.sin(turn) * 0.8);
      const twist = 0.0016 * (1 - v) * Math.sin(turn * 3 + v * 9);
      return onStem(v, turn, rings + twist);
    },
    28,
    44,
  ).painted(([x, y, z]) =>
    horn(y * 2, Math.atan2(x, z) * 0.02 + x, 4, 0.02 + 0.62 * smoothStep(0.16, 0.36, y)),
  );
}

/** A bunch of grapes hanging from `top`, widest a third of the way down. */
function grapes(top: Vector3, outward: number, length: number, seed: string): Shape {
  const random = startRandom(seed);
  const one = sphere(0.008, 8, 4);
  const berries: Shape[] = [];
  const rows = Math.round(length / 0.0105);
  for (let row = 0; row < rows; row++) {
    const t = row / (rows - 1);
    const reach = 0.0215 * Math.sin(Math.PI * (0.22 + 0.72 * t)) ** 0.9;
    const count = Math.max(1, Math.round((2 * Math.PI * reach) / 0.0142));
    for (let i = 0; i < count; i++) {
      const turn = ((i + (row % 2) * 0.5) / count) * 2 * Math.PI + random() * 0.25;
      berries.push(
        one
          .scale(0.88 + 0.24 * random())
          .move(
            top[0] + Math.sin(turn) * reach + Math.sin(outward) * 0.006,
            top[1] - t * length,
            top[2] + Math.cos(turn) * reach + Math.cos(outward) * 0.006,
          ),
      );
    }
  }
  return Shape.merge(...berries);
}

/** The vine carved up the stand: a stem that winds round the horn, tendrils, leaves and two bunches. */
function vine() {
  const turnAt = (t: number) => 0.5 + t * 9.2;
  const winding = tube(
    Array.from({ length: 56 }, (_, i) => onStem(0.04 + 0.8 * (i / 55), turnAt(i / 55), 0.0028)),
    (t) => 0.0046 - 0.0028 * t,
    { sides: 6 },
  );
  const tendrils = [0.2, 0.42, 0.62, 0.85].map((t, at) => {
    const start = turnAt(t);
    const way = at % 2 ? -1 : 1;
    return tube(
      Array.from({ length: 26 }, (_, i): Vector3 => {
        const s = i / 25;
        const curl = s * 9;
        const reach = 0.0125 * (1 - s * 0.72);
        const t0 = 0.04 + 0.8 * t;
        return onStem(
          t0 + 0.03 * s + (Math.cos(curl) - 1) * reach * 1.3,
          start + way * (0.22 + 0.5 * Math.min(1, s * 3) + Math.sin(curl) * reach * 20),
          0.0022 + 0.002 * s,
        );
      }),
      (s) => 0.0019 - 0.0011 * s,
      { sides: 5 },
    ).creased(Math.PI);
  });
  const bunches = (
    [
      [0.5, 0.55, 0.062, 'left'],
      [0.3, 2.5, 0.055, 'right'],
      [0.36, 4.5, 0.05, 'behind'],
    ] as const
  ).map(([t, turn, length, seed]) => {
    const top = onStem(t, turn, 0.018);
    const stalk = tube(
      [onStem(t + 0.05, turn - 0.3, 0.001), onStem(t + 0.05, turn, 0.014), [top[0], top[1] - 0.004, top[2]]],
      0.0024,
      { sides: 6 },
    );
    return { berries: grapes(top, turn, length, seed), stalk };
  });
  const small = bunches.flatMap((_, at) => {
    const [t, turn] = [
      [0.5, 0.55],
      [0.3, 2.5],
      [0.36, 4.5],
    ][at] as [number, number];
    return [-0.75, 0.75].map((side) => {
      const at0 = t + 0.05;
      const centre = onStem(at0, turn + side, 0.004);
      const face = turn + side * 1.15;
      const blade = surface(
        (u, v) => {
          const angle = (u - 0.5) * 2 * Math.PI;
          const reach = leafReach(angle) * (1 - v) * 0.031;
          const x = Math.sin(angle) * reach;
          const y = Math.cos(angle) * reach;
          const cup = 0.006 - (x * x + y * y) * 7 + 0.0014 * Math.cos(angle * 5) * (1 - v);
          // It lies on the horn, its tip down and outward.
          const across = face + Math.PI / 2;
          return [
            centre[0] + Math.sin(face) * cup + Math.sin(across) * (x * 0.9 + y * 0.35 * side),
            centre[1] - y * 0.85 + x * 0.25 * side,
            centre[2] + Math.cos(face) * cup + Math.cos(across) * (x * 0.9 + y * 0.35 * side),
          ];
        },
        24,
        2,
      );
      return blade.doubled();
    });
  });
  return {
    wood: Shape.merge(winding, ...tendrils, ...bunches.map(({ stalk }) => stalk)),
    leaves: Shape.merge(...small),
    berries: Shape.merge(...bunches.map(({ berries }) => berries)),
  };
}

/** A round foot, turned, with a wreath of small carved beads. */
function foot(): Shape {
  const turnedFoot = lathe(
    smoothPath<Vector2>(
      [
        [0.092, 0.0],
        [0.095, 0.006],
        [0.092, 0.012],
        [0.084, 0.0145],
        [0.082, 0.019],
        [0.074, 0.026],
        [0.056, 0.032],
        [0.052, 0.036],
        [0.05, 0.042],
        [0.042, 0.045],
      ],
      22,
    ),
    { segments: 40, crease: 1.2 },
  );
  const bottom = lathe(
    [
      [0, 0],
      [0.092, 0],
    ],
    { segments: 48 },
  );
  const beads = sphere(0.005, 6, 4).move(0, 0.0195, 0.0822).around(36);
  return Shape.merge(turnedFoot, bottom.flip(), beads);
}

/** A lamp of buffalo horn: a carved stand with grapes, its shade of leaves like a vine's. */
export function buildGift(): Model {
  const { blade, veins } = shadeLeaves();
  const grown = vine();
  const streaked = (shape: Shape, light: number, seed: number) =>
    shape.painted(([x, y, z]) => horn(y * 2.4, x - z, seed, light));
  const fitting = Shape.merge(
    lathe(
      [
        [0, 0.352],
        [0.0175, 0.352],
        [0.019, 0.358],
        [0.0165, 0.364],
        [0.0175, 0.369],
        [0.0175, 0.392],
        [0.0155, 0.396],
        [0, 0.396],
      ],
      { segments: 28, crease: 0.7 },
    ),
    // Four wires rise to the hoop that carries the leaves.
    tube(
      smoothPath<Vector3>(
        [
          [0, 0.366, 0.017],
          [0, 0.4, 0.06],
          [0, 0.455, 0.074],
          [0, 0.505, 0.045],
          [0, 0.538, 0.01],
        ],
        16,
      ),
      0.0017,
      { sides: 6 },
    ).around(4, 0.2),
    torus(0.0765, 0.0019, 40, 6).move(0, 0.455, 0),
    torus(0.047, 0.0017, 30, 6).move(0, 0.506, 0),
    lathe(
      smoothPath<Vector2>(
        [
          [0, 0.53],
          [0.012, 0.534],
          [0.0135, 0.541],
          [0.006, 0.546],
          [0.0085, 0.552],
          [0, 0.56],
        ],
        18,
      ),
      { segments: 18, crease: 1.2 },
    ),
  );
  const bulb = lathe(
    smoothPath<Vector2>(
      [
        [0.0125, 0.394],
        [0.0145, 0.408],
        [0.028, 0.436],
        [0.0295, 0.456],
        [0.019, 0.476],
        [0, 0.482],
      ],
      16,
    ),
    { segments: 24, crease: 1.2 },
  );
  return fitModel(
    model('hero', [
      part('ivory', '#c79a5c', blade),
      part('ivory', '#6d4a28', streaked(veins, 0.42, 9), { untilLevel: 0 }),
      part('ivory', '#4a3d30', stemHorn()),
      part('ivory', '#4a3d30', streaked(foot(), 0.1, 2)),
      part('ivory', '#6b4c2e', streaked(grown.wood, 0.4, 5)),
      part('ivory', '#6b4c2e', streaked(grown.leaves, 0.62, 6)),
      part('ivory', '#3a2a22', streaked(grown.berries, 0.28, 7)),
      part('brass', '#b48f4c', fitting),
      part('porcelain', '#f6efe0', bulb, { hidden: true }),
    ]),
    [0.3, 0.56, 0.3],
  );
}
