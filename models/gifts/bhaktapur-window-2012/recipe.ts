import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import { surface } from '../../kit/surface.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { frame } from '../../parts/frame.ts';
import { carvedWood, dragon } from './dragon.ts';
import { fan, peacock } from './peacock.ts';

/** Sill, window and lintel, metres: z = 0 is the ground on which everything is carved. */
const [sillTop, lintelFoot, height] = [0.058, 0.393, 0.455];
const opening = { half: 0.138, low: 0.066, high: 0.386 };

/** A twisted cord along x. */
function cord(length: number, radius: number): Shape {
  const steps = Math.round(length / 0.003);
  return sweep(
    Array.from({ length: steps + 1 }, (_, i): Vector3 => [(i / steps - 0.5) * length, 0, 0]),
    polygon(radius, 3),
    { twist: length * 260, crease: Math.PI },
  );
}

/** A row of lotus petals along x, tips up (`way` 1) or down (−1), on y = 0. */
function lotus(length: number, tall: number, count: number, way: 1 | -1): Shape {
  const step = length / count;
  const petal = surface(
    (u, v) => {
      const side = (u - 0.5) * 2;
      const width = step * 0.49 * Math.sqrt(Math.max(0, 1 - (Math.max(0, v - 0.35) / 0.65) ** 2.2));
      const lip = 0.0045 * v * v;
      return [
        side * width,
        v * tall,
        0.0075 * Math.sqrt(Math.max(0, 1 - side * side * 0.96)) * (1 - 0.45 * v) + lip,
      ];
    },
    4,
    3,
  );
  const one = way > 0 ? petal : petal.scale(1, -1, 1);
  return Shape.merge(
    ...Array.from({ length: count }, (_, i) => one.move((i + 0.5) * step - length / 2, 0, 0)),
  );
}

/** Beads along a line from one point to another. */
function beads(from: Vector3, to: Vector3, count: number, radius: number): Shape {
  const one = sphere(radius, 6, 3);
  return Shape.merge(
    ...Array.from({ length: count }, (_, i) => {
      const t = (i + 0.5) / count;
      return one.move(
        from[0] + (to[0] - from[0]) * t,
        from[1] + (to[1] - from[1]) * t,
        from[2] + (to[2] - from[2]) * t,
      );
    }),
  );
}

/** A leafy curl for corners, growing right and up. */
function curl(size: number): Shape {
  const line = (turns: number, reach: number, x: number, y: number, way: number) =>
    tube(
      Array.from({ length: 12 }, (_, i): Vector3 => {
        const t = i / 11;
        const turn = -Math.PI / 2 + way * t * turns * 2 * Math.PI;
        return [
          x + Math.cos(turn) * reach * (1 - 0.8 * t),
          y + Math.sin(turn) * reach * (1 - 0.8 * t),
          0.004,
        ];
      }),
      (t) => size * 0.075 * (1.1 - 0.6 * t),
      { sides: 5 },
    ).creased(Math.PI);
  return Shape.merge(
    line(1.35, size * 0.36, size * 0.36, size * 0.4, 1),
    line(1.2, size * 0.24, size * 0.82, size * 0.28, -1),
    line(1.2, size * 0.24, size * 0.28, size * 0.88, 1),
  );
}

/** A slender turned column in half relief, of the given height. */
function column(tall: number): Shape {
  const rows: [number, number][] = [
    [0, 0.0105],
    [0.05, 0.0105],
    [0.06, 0.007],
    [0.13, 0.0095],
    [0.2, 0.006],
    [0.23, 0.0085],
    [0.26, 0.006],
    [0.74, 0.006],
    [0.77, 0.0085],
    [0.8, 0.006],
    [0.87, 0.0098],
    [0.94, 0.007],
    [0.95, 0.0105],
    [1, 0.0105],
  ];
  return surface(
    (u, v) => {
      const place = v * (rows.length - 1);
      const [at, radius] = rows[Math.round(place)]!;
      const turn = (u - 0.5) * Math.PI;
      return [Math.sin(turn) * radius, at * tall, Math.cos(turn) * radius * 0.95];
    },
    10,
    rows.length - 1,
    { crease: 0.7 },
  );
}

/** A carved palace window: a peacock spreads its tail between two dragons. */
export function buildGift(): Model {
  const ground = Shape.merge(
    box(0.536, 0.4, 0.014, 0.001).move(0, 0.03, -0.016),
    box(0.2, 0.022, 0.03, 0.004).move(0, opening.low, 0.006),
  );
  const sill = Shape.merge(
    box(0.56, 0.017, 0.06, 0.003).move(0, 0, -0.002),
    box(0.535, 0.012, 0.046, 0.002).move(0, 0.016, -0.006),
    box(0.55, 0.012, 0.052, 0.003).move(0, 0.0475, -0.004),
    box(0.52, 0.022, 0.03, 0.001).move(0, 0.027, -0.008),
  );
  const lintel = Shape.merge(
    box(0.545, 0.012, 0.05, 0.003).move(0, lintelFoot, -0.004),
    box(0.515, 0.03, 0.03, 0.001).move(0, lintelFoot + 0.011, -0.008),
    box(0.54, 0.01, 0.048, 0.002).move(0, 0.427, -0.005),
    box(0.56, 0.019, 0.064, 0.004).move(0, 0.436, 0),
  );
  const dentil = box(0.0085, 0.009, 0.012, 0);
  const dentils = Shape.merge(
    ...Array.from({ length: 36 }, (_, i) => dentil.move((i - 17.5) * 0.0148, 0.4275, 0.0195)),
  );
  const posts = [-1, 1].flatMap((side) => [
    column(lintelFoot - sillTop - 0.002).move(side * 0.156, sillTop + 0.001, 0.006),
    column(lintelFoot - sillTop - 0.002).move(side * 0.262, sillTop + 0.001, 0.004),
  ]);
  const windowFrame = Shape.merge(
    frame(opening.half * 2 + 0.022, opening.high - opening.low + 0.014, 0.017, 0.03).move(
      0,
      opening.low - 0.007,
      -0.009,
    ),
    frame(opening.half * 2 - 0.014, opening.high - opening.low - 0.022, 0.009, 0.018).move(
      0,
      opening.low + 0.011,
      -0.009,
    ),
  );
  const around = [
    beads([-0.139, opening.low + 0.002, 0.0165], [0.139, opening.low + 0.002, 0.0165], 27, 0.004),
    beads([-0.139, opening.high - 0.002, 0.0165], [0.139, opening.high - 0.002, 0.0165], 27, 0.004),
    beads([-0.139, opening.low, 0.0165], [-0.139, opening.high, 0.0165], 31, 0.004),
    beads([0.139, opening.low, 0.0165], [0.139, opening.high, 0.0165], 31, 0.004),
  ];
  const corner = curl(0.05);
  const [left, right] = [-opening.half + 0.012, opening.half - 0.012];
  const corners = [
    corner.move(left, opening.low + 0.024, -0.006),
    corner.mirror('x').move(right, opening.low + 0.024, -0.006),
    corner.mirror('y').move(left, opening.high - 0.015, -0.006),
    corner
      .mirror('x')
      .mirror('y')
      .move(right, opening.high - 0.015, -0.006),
  ];
  const trim = Shape.merge(
    lotus(0.508, 0.02, 26, 1).move(0, 0.0285, 0.0055),
    lotus(0.508, 0.02, 26, -1).move(0, 0.4255, 0.0055),
    cord(0.53, 0.0042).move(0, 0.0245, 0.017),
    cord(0.53, 0.0042).move(0, 0.409, 0.0165),
    dentils,
    ...around,
    ...corners,
  );
  const worked = (shape: Shape, deep: number, high: number) =>
    shape.painted((point) => carvedWood(point, deep, high));
  const beast = dragon().move(0.209, 0.0605, -0.009);
  const centre = opening.low + 0.086;
  return fitModel(
    model('hero', [
      part('walnut', '#4a2c19', worked(Shape.merge(ground, sill, lintel).boxTextured(), -0.02, 0.045)),
      part('walnut', '#5f3b22', worked(Shape.merge(windowFrame, ...posts), -0.012, 0.022)),
      part('walnut', '#75492b', trim, { untilLevel: 1 }),
      part(
        'walnut',
        '#6a4226',
        fan(0.17)
          .scale(0.76, 1, 1)
          .move(0, centre + 0.046, -0.0085),
      ),
      part('walnut', '#5f3b22', beast.mirrored('x')),
      part(
        'walnut',
        '#6a4226',
        peacock()
          .scale(1.15)
          .move(0, opening.low + 0.021, 0),
      ),
    ]),
    [0.56, height, 0.07],
  );
}
