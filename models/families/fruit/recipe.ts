import { cylinder } from '../../kit/cylinder.ts';
import { mixColours, parseColour, type Colour } from '../../kit/colour.ts';
import { fitModel } from '../../kit/fit-model.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { peach } from '../../parts/peach.ts';
import { petal, petalRing } from '../../parts/petal.ts';
import type { Form } from './form.ts';
import { lingzhi } from './lingzhi.ts';

/** [x, y, z, size] of each fruit, in shares of the space above the stand; the first is the largest. */
const places: readonly (readonly (readonly [number, number, number, number])[])[] = [
  [[0, 0, 0, 1]],
  [
    [-0.16, 0, 0, 0.82],
    [0.24, 0, 0.1, 0.6],
  ],
  [
    [-0.02, 0.06, -0.06, 0.76],
    [-0.27, 0, 0.16, 0.54],
    [0.27, 0, 0.15, 0.58],
  ],
  [
    [0, 0.1, -0.08, 0.7],
    [-0.28, 0, 0.1, 0.52],
    [0.28, 0, 0.08, 0.54],
    [0.02, 0, 0.26, 0.42],
  ],
  [
    [0, 0.14, -0.1, 0.66],
    [-0.29, 0, 0.06, 0.5],
    [0.29, 0, 0.04, 0.5],
    [-0.12, 0, 0.28, 0.4],
    [0.16, 0, 0.27, 0.38],
  ],
];

/** A low footed stand, turned, with an apron. */
function footedStand(width: number, height: number, depth: number): Shape {
  const top = lathe(
    [
      [0, 0.45],
      [0.36, 0.45],
      [0.4, 0.56],
      [0.47, 0.66],
      [0.5, 0.76],
      [0.49, 0.94],
      [0.45, 1],
      [0.38, 0.9],
      [0, 0.9],
    ].map(([r, y]): Vector2 => [(r ?? 0) * width, (y ?? 0) * height]),
    { segments: 40 },
  );
  const foot = lathe(
    [
      [0, 0],
      [0.06, 0],
      [0.075, 0.2],
      [0.045, 0.36],
      [0.07, 0.62],
      [0, 0.62],
    ].map(([r, y]): Vector2 => [(r ?? 0) * width, (y ?? 0) * height]),
    { segments: 14 },
  ).move(0, 0, width * 0.34);
  return Shape.merge(top, foot.around(5)).scale(1, 1, depth / width);
}

/** Peaches of long life on a stand: fruit in the first surface, leaves and blossoms in the second, stand or ring in the third. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const isLingzhi = form.stand === 'lingzhi';
  const top = height * (isLingzhi ? 0.27 : 0.15);
  const room: Vector3 = [width, height - top, depth];
  const radius = Math.min(width, depth) * 0.45;
  const seats = places[form.peaches - 1]!;
  const body = surfaces[0]!;
  const base = parseColour(body.colour);
  const fruit = seats.map(([x, y, z, share], i) => {
    const tall = room[1] * share * (1 - y);
    const shape = peach(
      form.peaches === 1 ? radius : radius * share * 0.92,
      tall,
      form.peaches > 1 ? 30 : 44,
      form.peaches > 1 ? 16 : 24,
    );
    const painted = form.blush
      ? shape.painted(([px, py, pz]): Colour => {
          const t = py / tall;
          const cheek = 0.5 + 0.5 * Math.sin(Math.atan2(px, pz) * 1 + 0.8);
          const red = Math.min(1, Math.max(0, t * 1.15 - 0.25 + 0.35 * cheek));
          return mixColours(mixColours(base, [0.98, 0.9, 0.68], 0.62), base, red);
        })
      : shape;
    return painted.turn('y', i * 0.7 - 0.3).move(x * width, top + y * room[1], z * depth);
  });
  const leaves = Array.from({ length: form.leaves }, (_, i) => {
    const [x, , z, share] = seats[i % seats.length]!;
    const turn = (i - (form.leaves - 1) / 2) * (form.peaches === 1 ? 1.25 : 0.9) + (i % 2 ? 0.3 : 0);
    const length = radius * (form.peaches === 1 ? 0.92 : 0.7);
    return petal(
      {
        length,
        width: length * 0.36,
        point: 0.75,
        lift: 0.75,
        tipLift: -0.5,
        cup: 0.08,
        keel: 0.12,
        thickness: length * 0.02,
      },
      4,
      8,
    )
      .move(0, 0, radius * share * 0.45)
      .turn('y', turn)
      .move(x * width, top + height * 0.012, z * depth);
  });
  const flowers = Array.from({ length: form.blossoms }, (_, i) => {
    const r = radius * 0.24;
    const seat: Vector3 = [
      [-0.36, 0.38, -0.06, 0.12, 0.4, -0.4][i]! * width,
      top + room[1] * [0.42, 0.5, 0.24, 0.1, 0.22, 0.12][i]!,
      depth * [0.16, 0.12, 0.4, 0.42, 0.3, 0.3][i]!,
    ];
    const set = (shape: Shape) =>
      shape
        .turn('x', 1.1)
        .turn('y', seat[0] / width)
        .move(...seat);
    return {
      petals: set(
        petalRing(
          5,
          { length: r, width: r * 0.95, widest: 0.64, point: 0.4, lift: 0.5, tipLift: 0.1, cup: 0.12 },
          0,
          4,
          4,
        ),
      ),
      heart: set(
        Shape.merge(
          sphere(r * 0.14, 8, 5),
          ...Array.from({ length: 9 }, (__, k) =>
            sphere(r * 0.045, 5, 3)
              .move(0, r * 0.3, r * 0.26)
              .turn('y', (k / 9) * 2 * Math.PI),
          ),
        ),
      ),
    };
  });
  const parts: Part[] = [part(body.material, body.colour, Shape.merge(...fruit))];
  if (leaves.length > 0)
    parts.push(
      form.blossoms > 0
        ? part(body.material, '#5f7f46', Shape.merge(...leaves))
        : surfacePart(surfaces, 1, Shape.merge(...leaves)),
    );
  if (flowers.length > 0)
    parts.push(
      surfacePart(surfaces, 1, Shape.merge(...flowers.map(({ petals }) => petals))),
      part(body.material, '#d9b04a', Shape.merge(...flowers.map(({ heart }) => heart)), { untilLevel: 0 }),
    );
  if (form.ring)
    parts.push(
      surfacePart(
        surfaces,
        2,
        torus(height * 0.3, height * 0.062, 48, 14)
          .scale(1, 0.62, 1)
          .turn('x', Math.PI / 2)
          .move(width * 0.02, height * 0.6, -depth * 0.36),
      ),
    );
  parts.push(
    isLingzhi
      ? part('walnut', '#6b3f28', lingzhi(width, top * 1.25, depth))
      : surfacePart(
          surfaces,
          2,
          Shape.merge(
            footedStand(width * 0.8, top, depth * 0.8),
            cylinder(radius * 0.55, top * 0.12, { segments: 28 }).move(0, top * 0.86, 0),
          ),
        ),
  );
  return fitModel(model('medium', parts), size);
}

/** One peach on a stand. */
export function buildFamily(): Model {
  return buildForm({
    form: { peaches: 1, leaves: 3, blossoms: 0, blush: true, stand: 'wood', ring: false },
    size: [0.26, 0.28, 0.24],
    surfaces: [
      { material: 'jade', colour: '#cf8a78' },
      { material: 'jade', colour: '#5c7d46' },
      { material: 'walnut', colour: '#4a2d1d' },
    ],
  });
}
