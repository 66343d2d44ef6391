import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { carvedBack } from './carved-back.ts';
import { carvedLion } from '../../parts/carved-lion.ts';

const board = 0.07;

/** A low pyramid on four corners, its point towards +z. */
const chip = (width: number, height: number, rise: number): Shape =>
  lathe(
    [
      [0.5, 0],
      [0, 1],
    ],
    { segments: 4, crease: 0 },
  )
    .turn('x', Math.PI / 2)
    .scale(width, height, rise);

/** Chips in a row along x. */
const chips = (count: number, pitch: number, height: number): Shape =>
  Shape.merge(
    ...Array.from({ length: count }, (_, i) =>
      chip(pitch * 0.94, height, 0.008).move((i - (count - 1) / 2) * pitch, 0, 0),
    ),
  );

/** A post at each side of the back: a twisted shaft between collars, a ball on top. */
function post(): Shape {
  const shaft = sweep(
    Array.from({ length: 31 }, (_, i): Vector3 => [0, 0.5 + (i / 30) * 0.68, 0]),
    Array.from({ length: 12 }, (_, i): Vector2 => {
      const angle = (i / 12) * 2 * Math.PI;
      const reach = 0.025 + 0.005 * Math.cos(angle * 4);
      return [Math.cos(angle) * reach, Math.sin(angle) * reach];
    }),
    { twist: 9, crease: 1.2 },
  );
  const collar = (y: number): Shape => torus(0.026, 0.009, 20, 8).move(0, y, 0);
  const knob = lathe(
    smoothPath<Vector2>(
      [
        [0.03, 0],
        [0.022, 0.014],
        [0.016, 0.026],
        [0.036, 0.052],
        [0.03, 0.078],
        [0.008, 0.094],
        [0, 0.097],
      ],
      20,
    ),
    { segments: 22, crease: 1 },
  );
  return Shape.merge(
    cylinder(0.032, 0.44, { segments: 20 }).move(0, board, 0),
    collar(0.505),
    shaft,
    collar(1.18),
    knob.move(0, 1.18, 0),
  )
    .deform(([x, y, z]) => [x, y, z - Math.max(0, y - 0.38) * 0.07])
    .move(0.348, 0, -0.325);
}

/** A cushion with a crown to it, worn flatter in the middle. */
function cushion(): Shape {
  return surface(
    (u, v) => {
      const around = (u % 1) * 2 * Math.PI;
      const rise = (v - 0.5) * Math.PI;
      const bend = (value: number, power: number) => Math.sign(value) * Math.abs(value) ** power;
      const out = Math.abs(Math.cos(rise)) ** 0.35;
      const x = bend(Math.cos(around), 0.42) * out;
      const z = bend(-Math.sin(around), 0.42) * out;
      const seat = 1 - 0.22 * Math.exp(-(x * x + z * z) * 3);
      const pucker = 0.0025 * Math.cos(around * 24) * out ** 6 * (1 - out ** 30);
      return [x * 0.222, 0.048 * bend(Math.sin(rise), 0.6) * (v > 0.5 ? seat : 0.7) + pucker, z * 0.25];
    },
    48,
    14,
    { closed: true },
  );
}

/** The crown's circlet: points with balls, a cord, lozenges; about the y axis, standing on y = 0. */
function circlet(): Shape {
  const points = 10;
  const wall = (reach: number, flip: boolean): Shape =>
    surface(
      (u, v) => {
        const angle = (u % 1) * 2 * Math.PI;
        const wave = Math.abs(((((u * points) % 1) + 1) % 1) - 0.5) * 2;
        const height = 0.052 + 0.05 * wave ** 1.4;
        const flare = reach + 0.012 * v;
        return [Math.sin(angle) * flare, height * v, Math.cos(angle) * flare];
      },
      60,
      3,
      { flip },
    );
  const knob = sphere(0.0062, 10, 6).move(0, 0.106, 0.1).around(points);
  const lozenge = chip(0.03, 0.036, 0.005)
    .move(0, 0.03, 0.0935)
    .around(points, Math.PI / points);
  return Shape.merge(
    wall(0.09, false),
    wall(0.0865, true),
    torus(0.0905, 0.0048, 40, 6).move(0, 0.006, 0),
    torus(0.0955, 0.0028, 40, 5).move(0, 0.052, 0),
    knob,
    lozenge,
  );
}

/** The walking stick, upright on y = 0: a ferrule, a twisted shaft, a grip with the head of a lion. */
function stick(): { readonly wood: Shape; readonly ferrule: Shape } {
  const shaft = sweep(
    Array.from({ length: 41 }, (_, i): Vector3 => [0, 0.03 + (i / 40) * 0.74, 0]),
    Array.from({ length: 9 }, (_, i): Vector2 => {
      const angle = (i / 9) * 2 * Math.PI;
      const reach = 0.0125 + 0.0024 * Math.cos(angle * 3);
      return [Math.cos(angle) * reach, Math.sin(angle) * reach];
    }),
    { twist: 20, crease: 1.2, scale: (t) => 0.72 + 0.3 * t },
  );
  const grip = lathe(
    smoothPath<Vector2>(
      [
        [0, 0.765],
        [0.018, 0.768],
        [0.014, 0.79],
        [0.021, 0.815],
        [0.019, 0.845],
        [0, 0.85],
      ],
      18,
    ),
    { segments: 20, crease: 1 },
  );
  return {
    wood: Shape.merge(shaft, grip).painted(() => [0.36, 0.2, 0.115]),
    ferrule: Shape.merge(
      lathe([
        [0, 0],
        [0.0105, 0.001],
        [0.0125, 0.045],
        [0.0105, 0.047],
      ]),
      torus(0.0178, 0.0035, 24, 8).move(0, 0.77, 0),
    ),
  };
}

/**
 * A throne whose sides are two carved lions, with a crown on its seat and a walking stick leaning at it. The source
 * names the lions, the crown and the stick; wood, pattern and pose are an impression.
 */
export function buildGift(): Model {
  const lion = carvedLion(3800).move(0, board, 0);
  const wood = '#51301c';
  const nails = Array.from({ length: 17 }, (_, i) =>
    sphere(0.0068, 8, 6)
      .scale(1, 1, 0.6)
      .move((i - 8) * 0.029, 0.412, 0.286),
  );
  // Only the lion's head and mane, for the knob of the stick.
  const knob = carvedLion(1100);
  const head = cutAbove(knob, 0.46).move(0, -0.46, -0.22).scale(0.2);
  const cane = stick();
  const leaning = (shape: Shape): Shape => shape.turn('z', 0.045).turn('x', -0.27).move(-0.17, board, 0.385);
  const seatTop = 0.44;
  const frame = Shape.merge(
    box(0.95, 0.04, 0.86, 0.008),
    box(0.91, 0.035, 0.82, 0.008).move(0, 0.036, 0),
    box(0.52, 0.3, 0.55, 0.01).move(0, 0.1, -0.01),
    box(0.56, 0.05, 0.6, 0.012).move(0, 0.385, -0.01),
  );
  // Arms lie on the lions' backs.
  const rail = (x: number): Shape => box(0.1, 0.038, 0.4, 0.014).move(x, board + 0.498, -0.12);
  const apron = Shape.merge(
    chips(8, 0.06, 0.09).move(0, 0.33, 0.266),
    chips(8, 0.06, 0.09).move(0, 0.235, 0.266),
    chips(8, 0.06, 0.09).move(0, 0.14, 0.266),
    chips(26, 0.034, 0.028).move(0, 0.02, 0.43),
    chips(23, 0.034, 0.028)
      .turn('y', Math.PI / 2)
      .move(0.475, 0.02, 0),
    chips(23, 0.034, 0.028)
      .turn('y', -Math.PI / 2)
      .move(-0.475, 0.02, 0),
  );
  const crown = circlet().move(0.03, seatTop + 0.062, 0.03);
  const cap = lathe(
    smoothPath<Vector2>(
      [
        [0.086, 0],
        [0.094, 0.05],
        [0.075, 0.1],
        [0.035, 0.12],
        [0, 0.122],
      ],
      14,
    ),
    { segments: 48, crease: 1.5 },
  )
    .deform(([x, y, z]) => {
      const fold = 1 + 0.05 * Math.cos(Math.atan2(x, z) * 12) * Math.min(1, y / 0.06);
      return [x * fold, y, z * fold];
    })
    .move(0.03, seatTop + 0.066, 0.03);
  const piping = [0.028, -0.022].map((y) =>
    tube(
      Array.from({ length: 44 }, (_, i): Vector3 => {
        const around = (i / 44) * 2 * Math.PI;
        const bend = (value: number) => Math.sign(value) * Math.abs(value) ** 0.42;
        return [bend(Math.cos(around)) * 0.219, y, bend(Math.sin(around)) * 0.247];
      }),
      0.0045,
      { sides: 6, closed: true },
    ),
  );
  return model('hero', [
    part('mahogany', wood, Shape.merge(lion.move(0.355, 0, 0), lion.mirror('x').move(-0.355, 0, 0))),
    part('mahogany', wood, carvedBack()),
    part('mahogany', wood, Shape.merge(frame, rail(0.355), rail(-0.355))),
    part('mahogany', '#5e3820', Shape.merge(apron, post().mirrored('x'))),
    part('mahogany', wood, leaning(Shape.merge(cane.wood, head.move(0, 0.845, 0)))),
    part('brass', '#b98d3e', Shape.merge(leaning(cane.ferrule), ...nails)),
    part('cloth', '#8a2f2b', Shape.merge(cushion().move(0, seatTop + 0.028, -0.01), cap)),
    part('silk', '#c9a24e', Shape.merge(...piping).move(0, seatTop + 0.024, -0.01)),
    part('gold', '#c99f47', crown),
  ]);
}

/** The part of a shape above a height: triangles with a corner below it are left out. */
function cutAbove(shape: Shape, height: number): Shape {
  const indices: number[] = [];
  for (let face = 0; face < shape.triangleCount; face++)
    if (shape.corners(face).every(([, y]) => y > height))
      indices.push(...shape.indices.slice(face * 3, face * 3 + 3));
  return new Shape(shape.positions, shape.normals, shape.uvs, indices, shape.colours);
}
