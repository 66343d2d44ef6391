import { propeller } from '../../kit/aircraft/propeller.ts';
import { wing } from '../../kit/aircraft/wing.ts';
import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { rectangle } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sweep } from '../../kit/sweep.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';

const span = 1.2;
const skin = '#a9aaa2';
const dark = '#33363a';
const tiers = 5;
const tierHeight = 0.34;
const firstTier = 0.3;

/** One drone, nose to +z, its axis at the origin: a delta wing on a round body, a pusher engine, fins at the tips. */
function drone(): Part[] {
  const nose = smoothPath<Vector2>(
    [
      [0.118, 0.36],
      [0.112, 0.5],
      [0.085, 0.64],
      [0.045, 0.725],
      [0, 0.755],
    ],
    9,
  );
  const body = lathe([[0, -0.56], [0.075, -0.555], [0.098, -0.5], [0.115, -0.38], [0.118, -0.1], ...nose], {
    segments: 24,
    crease: 0.9,
  })
    .turn('x', Math.PI / 2)
    .scale(1, 0.92, 1);
  const tip = span / 2 - 0.02;
  const halfWing = wing(
    [
      { leading: [0.02, 0, 0.42], chord: 0.96, thickness: 0.11 },
      { leading: [0.13, 0, 0.3], chord: 0.83, thickness: 0.11 },
      { leading: [0.36, 0.004, -0.06], chord: 0.48, thickness: 0.11 },
      { leading: [tip, 0.008, -0.4], chord: 0.17, thickness: 0.12 },
    ],
    { points: 8, rowsBetween: 1 },
  );
  const fin = wing(
    [
      { leading: [tip, -0.08, -0.36], chord: 0.19, thickness: 0.08 },
      { leading: [tip, 0.008, -0.36], chord: 0.23, thickness: 0.08 },
      { leading: [tip, 0.17, -0.46], chord: 0.14, thickness: 0.07 },
    ],
    { up: [1, 0, 0], points: 6, rowsBetween: 1, belly: 1 },
  );
  const elevon = box(0.3, 0.004, 0.007, 0).turn('y', 0.01).move(0.38, 0.014, -0.47);
  const hatch = box(0.11, 0.004, 0.2, 0.0015).move(0, 0.1075, 0.14);
  const seams = [0.46, 0.2, -0.36].map((z) => {
    const radius = z > 0.4 ? 0.1158 : 0.1182;
    return lathe(
      [
        [radius - 0.004, -0.002],
        [radius + 0.0009, -0.002],
        [radius + 0.0009, 0.002],
        [radius - 0.004, 0.002],
      ],
      { segments: 24 },
    )
      .turn('x', Math.PI / 2)
      .scale(1, 0.92, 1)
      .move(0, 0, z);
  });
  const engine = Shape.merge(
    cylinder(0.05, 0.09, { segments: 14 })
      .turn('x', -Math.PI / 2)
      .move(0, 0, -0.54),
    ...[1, -1].map((side) =>
      lathe(
        [
          [0, 0],
          [0.024, 0],
          [0.024, 0.03],
          [0.034, 0.032],
          [0.034, 0.038],
          [0.024, 0.04],
          [0.024, 0.046],
          [0.034, 0.048],
          [0.034, 0.054],
          [0.024, 0.056],
          [0.024, 0.062],
          [0.034, 0.064],
          [0.034, 0.07],
          [0.022, 0.08],
          [0, 0.082],
        ],
        { segments: 12, crease: 0.5 },
      )
        .turn('z', (-side * Math.PI) / 2)
        .move(side * 0.03, 0, -0.59),
    ),
  );
  const exhaust = tube(
    smoothPath<Vector3>(
      [
        [0.08, -0.02, -0.59],
        [0.082, -0.055, -0.59],
        [0.075, -0.07, -0.62],
        [0.07, -0.074, -0.69],
      ],
      8,
    ),
    0.011,
    { sides: 8 },
  ).mirrored('x');
  const { blades, spinner } = propeller(0.2);
  const intake = lathe(
    [
      [0, 0],
      [0.03, 0],
      [0.03, 0.012],
      [0.022, 0.02],
      [0, 0.021],
    ],
    { segments: 14 },
  ).move(0, 0.104, -0.18);
  const probe = cylinder(0.004, 0.07, { segments: 8, topRadius: 0.0025 })
    .turn('x', Math.PI / 2)
    .move(0, 0, 0.745);
  return [
    part('painted-metal', skin, Shape.merge(body, halfWing.mirrored('x'), fin.mirrored('x'))),
    part('painted-metal', dark, Shape.merge(elevon.mirrored('x'), hatch, ...seams, intake), {
      untilLevel: 1,
    }),
    part('steel', '#8d9092', Shape.merge(engine, probe)),
    part('iron', '#5a4a40', exhaust, { untilLevel: 1 }),
    part('pale-wood', '#6d4c30', blades.turn('z', 0.6).move(0, 0, -0.66)),
    part('painted-metal', skin, spinner.move(0, 0, -0.665)),
  ];
}

const bar = (from: Vector3, to: Vector3, size = 0.04) => sweep([from, to], rectangle(size, size));

/** An open frame of square steel with a pair of rails for each drone. */
function rack(): Shape {
  const [halfWidth, back, front] = [0.3, -0.64, 0.42];
  const height = firstTier + tierHeight * (tiers - 1) + 0.16;
  const side = [halfWidth, -halfWidth].flatMap((x) => [
    bar([x, 0, back], [x, height, back]),
    bar([x, 0, front], [x, height - 0.1, front]),
    bar([x, 0.03, back - 0.08], [x, 0.03, front + 0.12]),
    bar([x, height - 0.1, front], [x, height, back], 0.03),
  ]);
  const rungs = Array.from({ length: tiers }, (_, tier) => {
    const y = firstTier + tier * tierHeight - 0.16;
    return [
      bar([-halfWidth, y, back], [halfWidth, y, back], 0.03),
      bar([-halfWidth, y + 0.07, front], [halfWidth, y + 0.07, front], 0.03),
      ...[0.09, -0.09].map((x) => bar([x, y + 0.02, back - 0.06], [x, y + 0.1, front + 0.08], 0.022)),
    ];
  }).flat();
  return Shape.merge(...side, ...rungs, bar([-halfWidth, 0.03, back - 0.1], [halfWidth, 0.03, back - 0.1]));
}

/**
 * Five one-way drones on a rack, one above the other. Sources give their number and use, no type, picture or size;
 * a delta wing with a pusher propeller is the form such drones commonly have.
 */
export function buildGift(): Model {
  const one = drone();
  const all = one.map((each) => ({
    ...each,
    shape: Shape.merge(
      ...Array.from({ length: tiers }, (_, tier) =>
        each.shape.turn('x', -0.083).move(0, firstTier + tier * tierHeight, 0),
      ),
    ),
  }));
  return model('hero', [...all, part('painted-metal', '#3d4240', rack().boxTextured())]);
}
