import { propeller } from '../../kit/aircraft/propeller.ts';
import { wing } from '../../kit/aircraft/wing.ts';
import { box } from '../../kit/box.ts';
import { loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import { mix, type Vector3 } from '../../kit/vector.ts';

const skin = '#c3c5c2';
const dark = '#2c2f33';
const halfSpan = 1.3;
const boom = 0.42;
/** Height of the body's axis over the floor. */
const axis = 0.62;

function body(): Shape {
  const clay = new Clay()
    .add(
      loft(
        [
          [0, -0.02, 0.72, 0.03, 0.026],
          [0, -0.012, 0.66, 0.072, 0.064],
          [0, 0, 0.5, 0.108, 0.098, 2.4],
          [0, 0.005, 0.2, 0.122, 0.118, 2.6],
          [0, 0.006, -0.2, 0.12, 0.114, 2.6],
          [0, 0.012, -0.46, 0.098, 0.092, 2.3],
          [0, 0.02, -0.6, 0.066, 0.066],
        ],
        [0, 1, 0],
        30,
        0.5,
      ),
    )
    // Saddle that carries the wing.
    .add(
      loft(
        [
          [0, 0.115, 0.24, 0.05, 0.012],
          [0, 0.128, 0.1, 0.085, 0.026],
          [0, 0.128, -0.12, 0.085, 0.026],
          [0, 0.11, -0.34, 0.04, 0.012],
        ],
        [0, 1, 0],
        14,
        0.6,
      ),
      0.05,
    );
  return sculpt(clay, {
    bounds: { min: [-0.16, -0.16, -0.7], max: [0.16, 0.19, 0.78] },
    cell: 0.0095,
    triangles: 3000,
    colour: skin,
  });
}

function airframe(): Part[] {
  const [wingHeight, lead] = [0.14, 0.12];
  const halfWing = wing(
    [
      { leading: [0, wingHeight, lead], chord: 0.3, thickness: 0.13 },
      { leading: [boom + 0.06, wingHeight + 0.012, lead], chord: 0.3, thickness: 0.13 },
      { leading: [halfSpan - 0.1, wingHeight + 0.045, lead - 0.055], chord: 0.2, thickness: 0.12 },
      { leading: [halfSpan - 0.02, wingHeight + 0.06, lead - 0.085], chord: 0.15, thickness: 0.11 },
      { leading: [halfSpan, wingHeight + 0.1, lead - 0.13], chord: 0.09, thickness: 0.1 },
    ],
    { points: 10, rowsBetween: 2 },
  );
  const spar = sweep(
    smoothPath<Vector3>(
      [
        [boom, wingHeight - 0.004, 0.56],
        [boom, wingHeight, 0.1],
        [boom, wingHeight, -0.5],
        [boom, wingHeight + 0.01, -0.98],
      ],
      14,
    ),
    superellipse(0.024, 0.026, 2.4, 12),
    { scale: (t) => mix(1, 0.72, t) },
  );
  // An inverted V joins the tails of the booms.
  const tail = wing(
    [
      { leading: [boom, wingHeight + 0.02, -0.82], chord: 0.2, thickness: 0.1 },
      { leading: [0, wingHeight + 0.32, -0.86], chord: 0.16, thickness: 0.1 },
    ],
    { points: 8, rowsBetween: 3, belly: 1 },
  );
  const flaps = Shape.merge(
    box(0.34, 0.005, 0.006, 0).move(0.72, wingHeight + 0.032, lead - 0.215),
    box(0.26, 0.005, 0.006, 0)
      .turn('z', 0.05)
      .move(1.03, wingHeight + 0.043, lead - 0.2),
  );
  return [
    part('painted-metal', skin, body()),
    part('painted-metal', skin, Shape.merge(halfWing.mirrored('x'), tail.mirrored('x'))),
    part('plastic', '#3c4044', spar.mirrored('x')),
    part('painted-metal', dark, flaps.mirrored('x'), { untilLevel: 0 }),
  ];
}

/** Four upright motors and rotors on the booms: one report speaks of vertical take-off. */
function lift(): { readonly motors: Shape; readonly rotors: Shape } {
  const { blades } = propeller(0.23, 2, 0.02);
  const rotor = blades.turn('x', -Math.PI / 2);
  const motor = lathe(
    [
      [0, 0],
      [0.024, 0],
      [0.024, 0.008],
      [0.03, 0.012],
      [0.03, 0.034],
      [0.022, 0.042],
      [0.008, 0.046],
      [0.008, 0.062],
      [0, 0.064],
    ],
    { segments: 16, crease: 0.7 },
  );
  const places: readonly (readonly [number, number, number])[] = [
    [boom, 0.48, 0.35],
    [boom, -0.62, 1.2],
    [-boom, 0.48, 2.4],
    [-boom, -0.62, 0.2],
  ];
  return {
    motors: Shape.merge(...places.map(([x, z]) => motor.move(x, 0.158, z))),
    rotors: Shape.merge(...places.map(([x, z, turn]) => rotor.turn('y', turn).move(x, 0.212, z))),
  };
}

const lens = (x: number, y: number, radius: number) =>
  sphere(radius * 0.86, 14, 8)
    .scale(1, 1, 0.3)
    .move(x, y, 0.4895);

const eye = (x: number, y: number, radius: number) =>
  cylinder(radius, 0.02, { segments: 18, chamfer: 0.001 })
    .turn('x', Math.PI / 2)
    .move(x, y, 0.47);

/** A turret with two eyes under the nose. */
function turret(): Part[] {
  const mount = lathe(
    [
      [0, 0],
      [0.062, 0],
      [0.062, 0.014],
      [0.05, 0.024],
      [0, 0.024],
    ],
    { segments: 20 },
  ).move(0, -0.118, 0.43);
  const fork = box(0.014, 0.075, 0.05, 0.005).move(0.062, -0.175, 0.43).mirrored('x');
  const head = sphere(0.057, 22, 14).move(0, -0.152, 0.43);
  return [
    part('painted-metal', dark, Shape.merge(mount, fork)),
    part('painted-metal', '#55595d', Shape.merge(head, eye(-0.014, -0.147, 0.027), eye(0.03, -0.166, 0.014))),
    part('glass', '#1b2340', Shape.merge(lens(-0.014, -0.147, 0.027), lens(0.03, -0.166, 0.014))),
  ];
}

/**
 * A straight-winged reconnaissance drone with a camera turret. The name Geran-25, reconnaissance and (in one report)
 * vertical take-off are all that sources give: lift rotors on booms are how straight-winged drones do that.
 */
export function buildGift(): Model {
  const { motors, rotors } = lift();
  const pusher = propeller(0.19);
  const engine = cylinder(0.055, 0.07, { segments: 18 })
    .turn('x', -Math.PI / 2)
    .move(0, 0.02, -0.585);
  const mast = Shape.merge(
    cylinder(0.004, 0.14, { segments: 8, topRadius: 0.002 }).move(0, 0.14, -0.3),
    cylinder(0.03, 0.02, { segments: 16, chamfer: 0.006 }).move(0, 0.148, -0.02),
    cylinder(0.0035, 0.1, { segments: 8 })
      .turn('x', Math.PI / 2)
      .move(0, -0.02, 0.735),
  );
  const hung = [
    ...airframe(),
    part('steel', '#6c7074', Shape.merge(motors, engine)),
    part('plastic', '#26282b', Shape.merge(rotors, pusher.blades.turn('z', 0.9).move(0, 0.02, -0.67))),
    part('painted-metal', skin, pusher.spinner.move(0, 0.02, -0.675)),
    part('plastic', dark, mast, { untilLevel: 1 }),
    ...turret(),
  ].map((each) => ({ ...each, shape: each.shape.move(0, axis, 0) }));
  const post = lathe(
    [
      [0, 0.03],
      [0.11, 0.03],
      [0.11, 0.045],
      [0.04, 0.056],
      [0.022, 0.075],
      [0.02, axis - 0.17],
      [0.07, axis - 0.12],
      [0, axis - 0.1],
    ],
    { segments: 20, crease: 0.8 },
  );
  return model('hero', [
    ...hung,
    part('steel', '#b0b2b4', post),
    part('granite-polished', '#2a2a2c', box(0.62, 0.03, 0.95, 0.006)),
  ]);
}
