import { box } from '../../kit/box.ts';
import { block, ellipsoid, limb, loft, turned } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { rectangle } from '../../kit/outlines.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sheet } from '../../kit/sheet.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import { mix, type Vector3 } from '../../kit/vector.ts';

const olive = '#585a40';
const webbing = '#45472f';
const degree = Math.PI / 180;

/** Canvas that has been handled: broad soft patches of lighter and darker dye. */
const canvas = (shape: Shape): Shape => {
  const [light, deep] = ['#666849', '#4b4d36'].map(parseColour) as [Colour, Colour];
  return shape.painted(([x, y, z]) => mixColours(deep, light, fractalNoise(x * 14, y * 14, z * 14, 3)));
};

/** The chest piece, front and back: a padded carrier with plates, waist band and three pouches. */
function vest(): Clay {
  const clay = new Clay().add(
    loft(
      [
        [0, 0.44, 0, 0.162, 0.112, 2.6],
        [0, 0.54, 0, 0.17, 0.12, 2.7],
        [0, 0.65, 0, 0.176, 0.126, 2.7],
        [0, 0.74, 0, 0.158, 0.112, 2.5],
        [0, 0.79, -0.004, 0.12, 0.088, 2.3],
      ],
      [0, 0, 1],
      24,
      0.25,
    ),
  );
  // Room for arms and neck.
  clay.cut(ellipsoid([0.205, 0.73, 0], [0.066, 0.12, 0.098]), 0.012);
  clay.cut(ellipsoid([-0.205, 0.73, 0], [0.066, 0.12, 0.098]), 0.012);
  clay.cut(ellipsoid([0, 0.84, 0.035], [0.085, 0.085, 0.13]), 0.012);
  for (const side of [1, -1])
    clay.add(
      limb([
        [side * 0.088, 0.71, 0.102, 0.026],
        [side * 0.096, 0.785, 0.062, 0.023],
        [side * 0.1, 0.808, 0, 0.022],
        [side * 0.096, 0.785, -0.062, 0.023],
        [side * 0.088, 0.71, -0.098, 0.026],
      ]),
      0.018,
    );
  for (const face of [1, -1])
    clay.add(
      turned(
        block([0, 0.635, face * 0.118], [0.122, 0.118, 0.022], 0.018),
        [0, 0.635, face * 0.118],
        [face * 0.06, 0, 0],
      ),
      0.008,
    );
  clay.add(
    loft(
      [
        [0, 0.455, 0, 0.176, 0.124, 2.8],
        [0, 0.535, 0, 0.182, 0.13, 2.8],
      ],
      [0, 0, 1],
      6,
      0.1,
    ),
    0.006,
  );
  for (const x of [-0.094, 0, 0.094]) {
    clay.add(block([x, 0.484, 0.152], [0.041, 0.054, 0.024], 0.01), 0.004);
    clay.add(block([x, 0.521, 0.156], [0.043, 0.023, 0.026], 0.009), 0.0015);
  }
  return clay.raise((x, y, z) => 0.0022 * (fractalNoise(x * 26, y * 26, z * 26, 2) - 0.5));
}

/** A point let down on to the vest from in front. */
function onFront(clay: Clay, x: number, y: number, lift: number): Vector3 {
  let z = 0.24;
  for (let step = 0; step < 40 && clay.distance(x, y, z) > lift; step++)
    z -= (clay.distance(x, y, z) - lift) * 0.7;
  return [x, y, z];
}

/** Rows of webbing sewn on every few centimetres, so that loops remain to hang things from. */
function loops(clay: Clay): { readonly tapes: Shape; readonly tacks: Shape } {
  const rows = [0.735, 0.7, 0.665, 0.63, 0.595];
  const tape = (y: number) => {
    const half = y > 0.72 ? 0.07 : 0.112;
    const path = Array.from({ length: 13 }, (_, i) => onFront(clay, mix(-half, half, i / 12), y, 0.0012));
    return sweep(path, rectangle(0.003, 0.023), { up: [0, 1, 0], level: true });
  };
  const tacks = rows.flatMap((y) =>
    [-0.095, -0.057, -0.019, 0.019, 0.057, 0.095]
      .filter((x) => y < 0.72 || Math.abs(x) < 0.06)
      .map((x) => box(0.0035, 0.021, 0.002, 0).move(...onFront(clay, x, y - 0.0105, 0.0032))),
  );
  return { tapes: Shape.merge(...rows.map(tape)), tacks: Shape.merge(...tacks) };
}

/** Plates over one shoulder, lower ones tucked under upper ones. */
function shoulder(): Shape {
  const centre: Vector3 = [0.135, 0.705, 0];
  const lame = (from: number, to: number, size: number, spread: number) =>
    sheet(
      (u, v) => {
        const down = mix(to, from, v) * degree;
        // Rounded front and back corners.
        const reach = spread * (1 - 0.16 * (2 * u - 1) ** 4 * (1 - v)) * degree;
        const turn = mix(reach, -reach, u);
        return [
          centre[0] + 0.112 * size * Math.sin(down) * Math.cos(turn),
          centre[1] + 0.122 * size * Math.cos(down),
          centre[2] + 0.125 * size * Math.sin(down) * Math.sin(turn),
        ];
      },
      12,
      5,
      0.011,
    );
  return Shape.merge(lame(18, 62, 1.03, 72), lame(56, 88, 0.98, 64), lame(83, 112, 0.93, 56));
}

/** A collar that opens at the back and rises to guard the throat. */
function throat(): Shape {
  return sheet(
    (u, v) => {
      const turn = mix(-146, 146, u) * degree;
      const front = Math.cos(turn / 2) ** 2;
      const reach = mix(0.094, 0.081 + 0.012 * front, v);
      const height = mix(0.782 - 0.016 * front, 0.842 + 0.032 * front, v);
      return [Math.sin(turn) * reach, height, Math.cos(turn) * (reach + 0.012 * front) - 0.006];
    },
    26,
    5,
    0.013,
  );
}

/** The plate that hangs before the groin: a tapering tongue with a rounded end. */
function groin(): Shape {
  return sheet(
    (u, v) => {
      const down = 1 - v;
      const half =
        mix(0.094, 0.066, down ** 1.4) * (down > 0.72 ? Math.sqrt(1 - ((down - 0.72) / 0.29) ** 2) : 1);
      const x = mix(-half, half, u);
      return [x, 0.448 - 0.215 * down, 0.136 + 0.012 * Math.sin(down * 2.4) - 3.1 * x * x];
    },
    12,
    14,
    0.013,
  );
}

const buckle = (at: Vector3) =>
  Shape.merge(
    box(0.034, 0.006, 0.008, 0.0015).move(at[0], at[1] + 0.011, at[2]),
    box(0.034, 0.006, 0.008, 0.0015).move(at[0], at[1] - 0.017, at[2]),
    box(0.006, 0.034, 0.008, 0.0015).move(at[0] + 0.014, at[1] - 0.017, at[2]),
    box(0.006, 0.034, 0.008, 0.0015).move(at[0] - 0.014, at[1] - 0.017, at[2]),
    box(0.02, 0.005, 0.01, 0.0015).move(at[0], at[1] - 0.003, at[2]),
  );

const strap = (points: readonly Vector3[]) =>
  sweep(smoothPath(points, 10), rectangle(0.026, 0.003), { up: [0, 0, 1] });

function strapsAndBuckles(clay: Clay): { readonly straps: Shape; readonly buckles: Shape } {
  const hangers = [0.055, -0.055].map((x) =>
    strap([
      onFront(clay, x, 0.468, 0.003),
      [x, 0.452, 0.151],
      [x, 0.43, 0.143 - 3.1 * x * x],
      [x, 0.4, 0.148 - 3.1 * x * x],
    ]),
  );
  const sideBuckles = [1, -1].flatMap((side) =>
    [0.475, 0.515].map((y) => buckle([0, y, 0.186]).turn('y', (side * Math.PI) / 2)),
  );
  const onShoulders = [1, -1].map((side) => buckle(onFront(clay, side * 0.092, 0.745, 0.006)));
  return {
    straps: Shape.merge(...hangers),
    buckles: Shape.merge(
      ...hangers.map((_, i) => buckle([i === 0 ? 0.055 : -0.055, 0.425, 0.146])),
      ...sideBuckles,
      ...onShoulders,
    ),
  };
}

/**
 * Light assault armour in the four zones that the reports list (chest, shoulders, throat, groin), on a stand. No
 * picture or maker is given: cut and colour are an impression.
 */
export function buildGift(): Model {
  const clay = vest();
  const carrier = canvas(
    sculpt(clay, {
      bounds: { min: [-0.22, 0.4, -0.2], max: [0.22, 0.86, 0.22] },
      cell: 0.0042,
      triangles: 12_000,
      colour: olive,
    }),
  );
  const { tapes, tacks } = loops(clay);
  const { straps, buckles } = strapsAndBuckles(clay);
  const form = sculpt(
    new Clay()
      .add(
        loft(
          [
            [0, 0.36, 0, 0.13, 0.09, 2.4],
            [0, 0.5, 0, 0.145, 0.1, 2.4],
            [0, 0.66, 0, 0.158, 0.108, 2.4],
            [0, 0.76, 0, 0.14, 0.085],
            [0, 0.8, 0, 0.075, 0.065],
            [0, 0.86, 0, 0.056, 0.058],
            [0, 0.905, 0.004, 0.054, 0.056],
          ],
          [0, 0, 1],
          28,
          0.2,
        ),
      )
      .addPair(ellipsoid([0.148, 0.73, 0], [0.07, 0.065, 0.07]), 0.04),
    {
      bounds: { min: [-0.24, 0.33, -0.14], max: [0.24, 0.94, 0.14] },
      cell: 0.008,
      triangles: 2200,
      colour: '#22211f',
    },
  );
  const post = lathe(
    [
      [0, 0.024],
      [0.055, 0.024],
      [0.055, 0.032],
      [0.02, 0.042],
      [0.015, 0.06],
      [0.015, 0.33],
      [0.03, 0.345],
      [0.03, 0.37],
      [0, 0.37],
    ],
    { segments: 20, crease: 0.8 },
  );
  const base = lathe(
    [
      [0, 0],
      [0.17, 0],
      [0.174, 0.004],
      [0.174, 0.016],
      [0.164, 0.024],
      [0, 0.024],
    ],
    { segments: 40, crease: 0.8 },
  );
  return model('hero', [
    part('cloth', olive, carrier),
    part('cloth', olive, canvas(Shape.merge(shoulder().mirrored('x'), throat(), groin()))),
    part('cloth', webbing, Shape.merge(tapes, straps), { untilLevel: 1 }),
    part('cloth', '#2f3121', tacks, { untilLevel: 0 }),
    part('plastic', '#1f201d', buckles, { untilLevel: 1 }),
    part('cloth', '#22211f', form, { hidden: true }),
    part('steel', '#a9abad', post),
    part('mahogany', '#331b12', base),
  ]);
}
