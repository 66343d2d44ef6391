import { ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import { add, smoothStep, times, unit, type Vector2, type Vector3 } from '../../kit/vector.ts';

/** Outside from the foot of the body to the lip, [radius, height], metres. */
const outside = smoothPath<Vector2>(
  [
    [0.004, 0.021],
    [0.028, 0.025],
    [0.046, 0.05],
    [0.0435, 0.083],
    [0.0255, 0.112],
    [0.021, 0.134],
    [0.0265, 0.164],
    [0.046, 0.2],
    [0.078, 0.226],
    [0.1, 0.2335],
  ],
  44,
);

const at = (t: number): Vector2 => {
  const place = Math.min(0.9999, Math.max(0, t)) * (outside.length - 1);
  const row = Math.floor(place);
  const [a, b] = [outside[row]!, outside[row + 1]!];
  const share = place - row;
  return [a[0] + (b[0] - a[0]) * share, a[1] + (b[1] - a[1]) * share];
};

/** How far up a height lies along the outside, 0…1. */
const opening = (height: number) => Math.min(1, Math.max(0, (height - 0.12) / 0.115));

/**
 * A point of the bell: five folds run up the throat as in the flower, and its rim is drawn out to five soft points,
 * the way a bloom that has just opened holds itself.
 */
function bell(radius: number, height: number, turn: number): Vector3 {
  const open = opening(height);
  const wave = Math.cos(turn * 5);
  const fold = -Math.exp(-((1 - wave) ** 2) / 0.02) * 0.05 * open ** 0.7 * (1 - open * 0.45);
  const reach = radius * (1 + 0.055 * open ** 3 * wave + fold);
  const lift = 0.0065 * open ** 4 * (wave * 0.5 + 0.5) - 0.0035 * open ** 4;
  return [Math.sin(turn) * reach, height + lift, Math.cos(turn) * reach];
}

const columns = 100;

/** Outer face, lip and inner face of the glass, in one. */
function glass(): Shape {
  const wall = (open: number) => 0.0052 - 0.0028 * open;
  const rows = 36;
  const lip = at(1);
  const outer = surface((u, v) => bell(...at(v), u * 2 * Math.PI), columns, rows);
  const inner = surface(
    (u, v) => {
      const [radius, height] = at(0.1 + 0.9 * (1 - v));
      const open = opening(height);
      const thick = wall(open);
      const floor = 0.04;
      const reach = v > 0.999 ? 0.0001 : Math.max(0.0001, radius - thick);
      return bell(
        reach,
        Math.max(floor, height + thick * 0.75 * open - (1 - open) * 0.0005),
        u * 2 * Math.PI,
      );
    },
    columns,
    28,
  );
  const rim = surface(
    (u, v) => {
      const turn = u * 2 * Math.PI;
      const bulge = Math.sin(v * Math.PI) * 0.0014;
      const low = bell(lip[0], lip[1], turn);
      const high = bell(lip[0] - wall(1), lip[1] + wall(1) * 0.75, turn);
      const out = unit([low[0], 0, low[2]]);
      return add(add(times(low, 1 - v), times(high, v)), times(out, bulge));
    },
    columns,
    4,
  );
  return Shape.merge(outer, rim, inner);
}

/** Radius of the outside at a height. */
function radiusAt(height: number): number {
  const row = Math.max(
    5,
    outside.findIndex(([, y], i) => i > 4 && y >= height),
  );
  const [a, b] = [outside[row - 1]!, outside[row]!];
  return a[0] + ((b[0] - a[0]) * (height - a[1])) / (b[1] - a[1] || 1);
}

/** A hair's breadth off the glass at a height and turn: where the wheel has cut. */
function onGlass(height: number, turn: number, proud = 0.00035): Vector3 {
  const row = outside.findIndex(([, y], i) => i > 4 && y >= height);
  const [a, b] = [outside[row - 1]!, outside[row]!];
  const share = (height - a[1]) / (b[1] - a[1] || 1);
  const radius = a[0] + (b[0] - a[0]) * share;
  const point = bell(radius, height, turn);
  const out = unit([Math.sin(turn) * (b[1] - a[1]), a[0] - b[0], Math.cos(turn) * (b[1] - a[1])]);
  return add(point, times(out, proud));
}

/** A flower cut into the body: five petals about an eye, its stem and two leaves; `size` metres across. */
function cutFlower(height: number, turn: number, size: number, roll: number): Shape {
  const middle = radiusAt(height);
  const place = (x: number, y: number, proud = 0.0004): Vector3 =>
    onGlass(height + y, turn + x / middle, proud);
  const leaf = (fromX: number, fromY: number, angle: number, length: number, width: number) =>
    surface(
      (u, v) => {
        const half = Math.sin(Math.PI * v ** 0.8) * width * (u - 0.5);
        const along = v * length;
        return place(
          fromX + Math.cos(angle) * along - Math.sin(angle) * half,
          fromY + Math.sin(angle) * along + Math.cos(angle) * half,
          // Each petal is a hollow ground by the wheel: light gathers along its middle.
          0.0003 + 0.0016 * Math.sin(Math.PI * u) * Math.sin(Math.PI * Math.min(1, v * 1.02)),
        );
      },
      4,
      6,
    );
  const petals = Array.from({ length: 5 }, (_, i) => {
    const angle = roll + (i * 2 * Math.PI) / 5;
    return leaf(Math.cos(angle) * size * 0.09, Math.sin(angle) * size * 0.09, angle, size * 0.44, size * 0.4);
  });
  const eye = surface(
    (u, v) =>
      place(
        Math.cos(u * 2 * Math.PI) * size * 0.07 * v,
        Math.sin(u * 2 * Math.PI) * size * 0.07 * v,
        0.0018 - 0.001 * v,
      ),
    10,
    1,
  );
  return Shape.merge(...petals, eye);
}

/** A line cut by the wheel, tapering at both ends. */
const cutLine = (points: readonly (readonly [number, number])[], width: number): Shape =>
  tube(
    smoothPath(points, points.length * 4).map(([turn, height]) => onGlass(height, turn, 0)),
    (t) => width * (0.25 + 0.75 * Math.sin(Math.PI * Math.min(0.96, t + 0.04))),
    { sides: 5 },
  ).creased(Math.PI);

/** Sprays of flowers round the body and up each petal of the bell. */
function engraving(): Shape {
  const parts: Shape[] = [];
  for (let i = 0; i < 5; i++) {
    const turn = (i * 2 * Math.PI) / 5 + Math.PI / 5;
    parts.push(cutFlower(0.074, turn, 0.03, 0.3 + i), cutFlower(0.088, turn + 0.55, 0.016, i));
    parts.push(
      cutLine(
        [
          [turn + 0.62, 0.05],
          [turn + 0.45, 0.064],
          [turn + 0.5, 0.078],
          [turn + 0.5, 0.086],
        ],
        0.0007,
      ),
      cutLine(
        [
          [turn - 0.3, 0.048],
          [turn - 0.12, 0.055],
          [turn - 0.02, 0.064],
        ],
        0.0008,
      ),
    );
    // A sprig climbs each petal, three little blooms on it.
    const way = i % 2 ? 1 : -1;
    parts.push(
      cutLine(
        [
          [turn - 0.14 * way, 0.13],
          [turn + 0.12 * way, 0.16],
          [turn - 0.05 * way, 0.19],
          [turn + 0.08 * way, 0.215],
        ],
        0.0009,
      ),
    );
    for (const [dx, height, size] of [
      [0.3, 0.163, 0.014],
      [-0.2, 0.189, 0.02],
      [0.12, 0.213, 0.026],
    ] as const)
      parts.push(cutFlower(height, turn + dx * way, size, height * 90));
  }
  return Shape.merge(...parts);
}

/** One foot, stout and bent like a turtle's, four claws on the ground. It stands out towards +z. */
function foot(): Shape {
  const clay = new Clay()
    .add(
      limb(
        [
          [0, 0.046, 0.028, 0.0125],
          [0, 0.034, 0.044, 0.0145],
          [0, 0.02, 0.052, 0.0135],
          [0, 0.011, 0.053, 0.0128],
        ],
        14,
      ),
    )
    .add(ellipsoid([0, 0.0085, 0.056], [0.0175, 0.0085, 0.0155]), 0.008)
    // Blunt nails along the front.
    .addPair(ellipsoid([0.0046, 0.0052, 0.0715], [0.0036, 0.004, 0.006]), 0.0015)
    .addPair(ellipsoid([0.0125, 0.0052, 0.067], [0.0035, 0.004, 0.0056]), 0.0015)
    // Small scales, as on the skin of a tortoise.
    .raise(
      (x, y, z) =>
        0.0009 *
        Math.max(0, Math.sin(y * 640 + x * 370) * Math.sin(y * 640 - x * 370 + z * 90)) *
        smoothStep(0.008, 0.016, y),
    );
  return sculpt(clay, {
    bounds: { min: [-0.022, -0.003, 0.008], max: [0.022, 0.066, 0.086] },
    cell: 0.0011,
    triangles: 1800,
    colour: '#dfe9ef',
  });
}

/** The bead on which the feet meet under the body. */
function boss(): Shape {
  return surface(
    (u, v) => {
      const bow = v * Math.PI;
      return [
        Math.sin(u * 2 * Math.PI) * Math.sin(bow) * 0.017,
        0.023 - Math.cos(bow) * 0.006,
        Math.cos(u * 2 * Math.PI) * Math.sin(bow) * 0.017,
      ];
    },
    24,
    8,
    { closed: true },
  );
}

/** A small crystal vase: mouth like a morning glory, small body, three feet like a turtle's, flowers cut into it. */
export function buildGift(): Model {
  const feet = foot().around(3);
  return fitModel(
    model('hero', [
      part('crystal', '#e9f1f5', glass()),
      part('crystal', '#dfe9ef', feet),
      part('crystal', '#e4edf2', boss()),
      part('porcelain', '#f6fafc', engraving(), { untilLevel: 1, hidden: true }),
    ]),
    [0.2, 0.24, 0.2],
  );
}
