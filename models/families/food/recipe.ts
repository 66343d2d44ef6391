import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { box } from '../../kit/box.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { part, type Model, type Part } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { vesselModel } from '../../parts/vessels/vessel-model.ts';
import { formDefinition, type Form } from './form.ts';
import { ginsengRoot } from './ginseng-root.ts';
import { pineMushroom } from './pine-mushroom.ts';

/** Food in an open box. */
export function buildForm(request: FormRequest<Form>): Model {
  const { form, size } = request;
  const parts = { 'wild-ginseng': ginseng, 'pine-mushrooms': mushrooms, tangerines }[form.kind](request);
  return fitModel(vesselModel(parts), size);
}

/** A box of boards, open above; the ground inside lies at `floor`. */
function openBox(width: number, height: number, depth: number, wall: number): Shape {
  return Shape.merge(
    box(width, wall, depth, 0.001),
    box(width, height, wall, 0.001).move(0, 0, depth / 2 - wall / 2),
    box(width, height, wall, 0.001).move(0, 0, -depth / 2 + wall / 2),
    box(wall, height, depth - wall * 2, 0.001).move(width / 2 - wall / 2, 0, 0),
    box(wall, height, depth - wall * 2, 0.001).move(-width / 2 + wall / 2, 0, 0),
  ).boxTextured();
}

/** Uneven ground that fills a box: moss, needles, paper. */
function ground(width: number, depth: number, height: number, bumps: number, columns: number): Shape {
  return surface(
    (u, v) => {
      const [x, z] = [(u - 0.5) * width, (0.5 - v) * depth];
      return [x, height + bumps * (fractalNoise(x * 60 + 3, 1, z * 60) - 0.5), z];
    },
    columns,
    Math.round((columns * depth) / width),
  );
}

function ginseng({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height, depth] = size;
  const wall = 0.008;
  const floor = height * 0.42;
  const moss = ground(width - wall * 2, depth - wall * 2, floor, 0.012, 30).painted(([x, y, z]) => {
    const light = 0.62 + 0.7 * fractalNoise(x * 140, y * 140, z * 140);
    return [0.36 * light, 0.46 * light, 0.2 * light];
  });
  const roots = Array.from({ length: form.count }, (_, at) => {
    const z = ((at + 0.5) / form.count - 0.5) * (depth - wall * 4);
    // The oldest has the longest neck.
    return ginsengRoot(width * (0.86 - 0.03 * at), at * 1.9 + 1, 0.34 - 0.05 * at).move(0, floor + 0.001, z);
  });
  const ties = Array.from({ length: form.count }, (_, at) => {
    const z = ((at + 0.5) / form.count - 0.5) * (depth - wall * 4);
    return box(0.007, 0.001, depth / form.count / 2.6, 0.0003).move(-width * 0.3, floor + 0.018, z);
  });
  return [
    surfacePart(surfaces, 0, openBox(width, height, depth, wall)),
    surfacePart(surfaces, 1, Shape.merge(...ties), { untilLevel: 1 }),
    part('cloth', '#5a6a34', moss),
    part('ivory', '#cfae72', Shape.merge(...roots)),
  ];
}

function mushrooms({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height, depth] = size;
  const wall = 0.01;
  const floor = height * 0.62;
  const random = startRandom('pine mushrooms');
  const columns = Math.ceil(form.count / 3);
  const pieces = Array.from({ length: form.count }, (_, at) => {
    const [column, row] = [at % columns, Math.floor(at / columns)];
    const length = height * (0.72 + 0.16 * random());
    const x = ((column + 0.5 + (row % 2 ? 0.15 : -0.15)) / columns - 0.5) * (width - wall * 9);
    const z = ((row + 0.5) / 3 - 0.5) * (depth - wall * 10);
    return pineMushroom(length, random() * 0.8, at + 1)
      .turn('z', (random() - 0.5) * 0.5)
      .turn('x', -0.12 - 0.16 * random())
      .turn('y', (at % 2 === 0 ? 1 : -1) * (1.05 + 0.4 * random()))
      .move(x, floor + length * 0.2 + row * 0.004, z);
  });
  const needles = Array.from({ length: 70 }, () => {
    const x = (random() - 0.5) * (width - wall * 4);
    const z = (random() - 0.5) * (depth - wall * 4);
    const turn = random() * Math.PI * 2;
    const reach = 0.03 + 0.02 * random();
    const y = floor + 0.006 + 0.02 * random();
    return tube(
      [
        [x, y, z],
        [x + Math.cos(turn) * reach, y + 0.006 * (random() - 0.3), z + Math.sin(turn) * reach],
      ] satisfies Vector3[],
      (t) => 0.0011 - 0.0006 * t,
      { sides: 3 },
    );
  });
  const slats = [0.22, 0.62].map((share) =>
    box(width + 0.001, height * 0.26, 0.0015, 0.0004).move(0, height * share, depth / 2 + 0.0002),
  );
  return [
    surfacePart(surfaces, 1, openBox(width, height, depth, wall)),
    surfacePart(surfaces, 1, Shape.merge(...slats), { untilLevel: 1 }),
    part(
      'cloth',
      '#3f4f2c',
      ground(width - wall * 2, depth - wall * 2, floor, 0.02, 24).painted(([x, y, z]) => {
        const light = 0.5 + 0.8 * fractalNoise(x * 110, y * 110, z * 110);
        return [0.3 * light, 0.38 * light, 0.17 * light];
      }),
    ),
    surfacePart(surfaces, 2, Shape.merge(...needles), { untilLevel: 1 }),
    part('plaster', '#c9a878', Shape.merge(...pieces)),
  ];
}

function tangerines({ form, size, surfaces }: FormRequest<Form>): Part[] {
  const [width, height] = size;
  // The flaps of the lid hang down outside, in front and behind.
  const depth = size[2] / 1.2;
  const wall = 0.006;
  const random = startRandom('tangerines');
  const radius = 0.031;
  const columns = Math.floor((width - wall * 2) / (radius * 2.02));
  const rows = Math.floor((depth - wall * 2) / (radius * 2.02));
  const fruits: Shape[] = [];
  const stalks: Shape[] = [];
  const leaves: Shape[] = [];
  for (let at = 0; at < form.count; at++) {
    const [column, row] = [at % columns, Math.floor(at / columns) % rows];
    const layer = Math.floor(at / (columns * rows));
    const x = ((column + 0.5 + layer * 0.5) / columns - 0.5) * (width - wall * 2) + (random() - 0.5) * 0.004;
    const z = ((row + 0.5 + layer * 0.5) / rows - 0.5) * (depth - wall * 2) + (random() - 0.5) * 0.004;
    const y = height - radius * 0.95 + layer * radius * 1.35;
    const lean = [(random() - 0.5) * 0.9, random() * 6.3] as const;
    const settle = (shape: Shape) => shape.turn('x', lean[0]).turn('y', lean[1]).move(x, y, z);
    fruits.push(settle(tangerine(radius * (0.94 + 0.08 * random()), at)));
    stalks.push(
      settle(
        sphere(0.0032, 5, 3)
          .scale(1.2, 0.5, 1.2)
          .move(0, radius * 0.76, 0),
      ),
    );
    if (at % 6 === 1)
      leaves.push(
        settle(
          leaf(radius * 1.5)
            .turn('y', random() * 6)
            .move(0, radius * 0.78, 0),
        ),
      );
  }
  const flap = (side: 1 | -1): Shape =>
    box(width - 0.002, 0.0022, depth * 0.24, 0.0006)
      .move(0, -0.0011, side * depth * 0.12)
      .turn('x', side * 1.15)
      .move(0, height * 0.995, side * (depth / 2));
  return [
    surfacePart(surfaces, 1, Shape.merge(openBox(width, height, depth, wall), flap(1), flap(-1))),
    part('plastic', '#cf7a26', ground(width - wall * 2, depth - wall * 2, height - radius * 1.6, 0.002, 4), {
      hidden: true,
    }),
    // Cut-outs to carry it by, and a strip of tape along the joint.
    part(
      'painted-metal',
      '#3a2a1c',
      Shape.merge(
        ...[-1, 1].map((side) => box(0.002, 0.022, 0.07, 0.0008).move(side * (width / 2), height * 0.66, 0)),
      ),
      { untilLevel: 0, hidden: true },
    ),
    part(
      'plastic',
      '#c9b48a',
      box(width + 0.0006, 0.0016, 0.04, 0.0004)
        .move(0, height * 0.3, depth / 2 - 0.0198)
        .turn('y', 0),
      { untilLevel: 0, hidden: true },
    ),
    surfacePart(surfaces, 0, Shape.merge(...fruits)),
    surfacePart(surfaces, 2, Shape.merge(...leaves), { untilLevel: 1 }),
    surfacePart(surfaces, 2, Shape.merge(...stalks), { untilLevel: 0 }),
  ];
}

/** A loose-skinned fruit, flat at both ends, its skin faintly pitted. */
function tangerine(radius: number, seed: number): Shape {
  return sphere(radius, 14, 9)
    .deform(([x, y, z]) => {
      const round = Math.hypot(x, z) / radius;
      const dimple = 1 - 0.16 * Math.max(0, 1 - round * 2.4);
      const rib = 1 + 0.012 * Math.cos(Math.atan2(x, z) * 9 + seed);
      return [x * rib, y * 0.84 * dimple, z * rib];
    })
    .painted(([x, y, z]) => {
      const light = 0.88 + 0.2 * fractalNoise(x * 220 + seed, y * 220, z * 220);
      const green = Math.max(0, y / radius - 0.6) * 0.22 * (seed % 3);
      return [0.93 * light * (1 - green), 0.53 * light * (1 + green * 0.4), 0.13 * light];
    });
}

function leaf(length: number): Shape {
  return surface(
    (u, v) => {
      const across = (u - 0.5) * 2;
      const half = length * 0.24 * Math.sin(Math.PI * (0.04 + 0.94 * v)) ** 0.8;
      return [across * half, length * (0.1 * v - 0.22 * v * v) - Math.abs(across) * -half * 0.22, v * length];
    },
    4,
    5,
  ).doubled();
}

/** A box of tangerines. */
export function buildFamily(): Model {
  return buildForm({
    form: formDefinition.parse({}),
    size: [0.4, 0.28, 0.34],
    surfaces: [
      { material: 'plastic', colour: '#d9822b' },
      { material: 'paper', colour: '#c9a878' },
      { material: 'cloth', colour: '#5c7f3a' },
    ],
  });
}
