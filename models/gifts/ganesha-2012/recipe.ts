import { castOnto } from '../../kit/cast-onto.ts';
import { ball, ellipsoid, limb } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { parseColour, shade } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { addCrown, addGaneshaHead, addGodsArm } from '../../parts/ganesha.ts';

const stone = '#e9e2d4';

/** Ganesha of pale stone, seated on a broad cushion and hung with bands of gems. */
export function buildGift(): Model {
  const clay = new Clay()
    .add(ellipsoid([0, 0.034, 0.002], [0.066, 0.04, 0.054]))
    // One leg lies across, the other stands on the seat.
    .add(
      limb([
        [0.048, 0.022, 0.01, 0.028],
        [0.086, 0.018, 0.034, 0.022],
        [0.04, 0.014, 0.074, 0.0155],
        [0.008, 0.012, 0.074, 0.0115],
      ]),
      0.012,
    )
    .add(
      limb([
        [-0.048, 0.024, 0.01, 0.028],
        [-0.084, 0.026, 0.036, 0.022],
        [-0.056, 0.013, 0.07, 0.016],
        [-0.034, 0.01, 0.084, 0.0115],
      ]),
      0.012,
    )
    .add(ellipsoid([0, 0.066, 0.014], [0.056, 0.047, 0.05]), 0.016)
    .add(ellipsoid([0, 0.095, 0], [0.05, 0.03, 0.032]), 0.014)
    .cut(ball([0, 0.064, 0.066], 0.0035), 0.003);
  addGaneshaHead(clay, [0, 0.128, 0.014], 1);
  addCrown(clay, [0, 0.155, 0.008], 0.031, 0.032, 2);
  addGodsArm(clay, [0.046, 0.1, -0.004], [0.084, 0.094, -0.002], [0.09, 0.126, 0.006], [0.09, 0.138, 0.01]);
  addGodsArm(
    clay,
    [-0.046, 0.1, -0.004],
    [-0.084, 0.094, -0.002],
    [-0.09, 0.126, 0.006],
    [-0.09, 0.138, 0.01],
  );
  addGodsArm(clay, [0.045, 0.094, 0.006], [0.076, 0.062, 0.02], [0.054, 0.05, 0.062], [0.046, 0.052, 0.07]);
  addGodsArm(
    clay,
    [-0.045, 0.094, 0.006],
    [-0.076, 0.062, 0.02],
    [-0.072, 0.056, 0.056],
    [-0.07, 0.074, 0.066],
  );
  clay.add(ball([0.043, 0.06, 0.072], 0.0105), 0.001);
  const tone = parseColour(stone);
  const god = sculpt(clay, {
    bounds: { min: [-0.13, -0.012, -0.07], max: [0.13, 0.2, 0.11] },
    cell: 0.0026,
    triangles: 4000,
    colour: stone,
    paint: (_, normal) => shade(tone, 0.95 + 0.06 * normal[1]),
  });
  const ground = 0.032;
  const back = -0.017;
  // Bands of gems, set close: over the breast, round the belly, on arms, brow, crown and ankles.
  const from = (x: number, y: number): Vector3 =>
    castOnto(clay.distance, [x, y, 0.3], [0, 0, -1], 0.0002, 0.4);
  const line = (count: number, at: (t: number) => readonly [number, number]): Vector3[] =>
    Array.from({ length: count }, (_, i) => from(...at((i / (count - 1)) * 2 - 1))).filter(
      ([, , z]) => z > -0.04,
    );
  const bands: [string, number, Vector3[]][] = [
    ['#b3142d', 0.0034, line(15, (t) => [t * 0.04, 0.078 + 0.024 * t * t])],
    ['#0f7d55', 0.0028, line(17, (t) => [t * 0.043, 0.069 + 0.028 * t * t])],
    ['#d9a02c', 0.0024, line(19, (t) => [t * 0.046, 0.0615 + 0.031 * t * t])],
    ['#1f4fa3', 0.0032, line(19, (t) => [t * 0.055, 0.036 + 0.006 * t * t])],
    ['#b3142d', 0.0026, line(21, (t) => [t * 0.057, 0.0295 + 0.006 * t * t])],
    ['#b3142d', 0.003, line(9, (t) => [t * 0.026, 0.1575])],
    ['#0f7d55', 0.0026, line(7, (t) => [t * 0.017, 0.1715])],
    ['#1f4fa3', 0.0026, line(5, (t) => [t * 0.01, 0.1465 - 0.006 * (1 - t * t)])],
    ...[1, -1].flatMap((side): [string, number, Vector3[]][] => [
      ['#0f7d55', 0.0026, line(5, (t) => [side * (0.065 + t * 0.002), 0.097 + t * 0.011])],
      ['#b3142d', 0.0022, line(5, (t) => [side * 0.09 + t * 0.006, 0.126])],
      ['#d9a02c', 0.0022, line(6, (t) => [side * (0.05 + t * 0.003), 0.012 + t * 0.01])],
    ]),
  ];
  const gem = sphere(1, 6, 3);
  const gems = bands.map(([colour, radius, places]) =>
    part(
      'crystal',
      colour,
      Shape.merge(
        ...places.map((p) => gem.scale(radius, radius, radius * 0.7).move(p[0], p[1] + ground, p[2] + back)),
      ),
      { untilLevel: 1 },
    ),
  );
  const cushion = lathe(
    [
      [0, 0.012],
      [0.09, 0.012],
      [0.098, 0.017],
      [0.099, 0.024],
      [0.092, 0.031],
      [0.05, 0.034],
      [0, 0.034],
    ],
    { segments: 44 },
  );
  const plinth = lathe(
    [
      [0, 0],
      [0.1, 0],
      [0.1, 0.009],
      [0.096, 0.0125],
      [0, 0.0125],
    ],
    { segments: 44, crease: 0.6 },
  );
  const studs = Shape.merge(gem.scale(0.003).move(0, 0.02, 0.0985)).around(30);
  return fitModel(
    model('medium', [
      part('marble-white', stone, god.move(0, ground, back)),
      ...gems,
      part('enamel', '#8d1f33', cushion),
      part('brass', '#c09a4c', plinth),
      part('crystal', '#d9a02c', studs, { untilLevel: 0 }),
    ]),
    [0.2, 0.2, 0.2],
  );
}
