import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { valueNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { parseColour, mixColours } from '../../kit/colour.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { trunkTip } from '../../parts/animals/elephant-clay.ts';
import { smallBell } from '../../parts/small-bell.ts';
import type { Form } from './form.ts';
import { listRiders } from './list-riders.ts';

type Surfaces = FormRequest<Form>['surfaces'];

/** What the elephant carries or drags; it stands towards +z, `s` metres at the shoulder. */
export function listLoad(form: Form, s: number, surfaces: Surfaces): Part[] {
  switch (form.load) {
    case 'howdah':
      return howdah(s, surfaces);
    case 'king-and-two':
      return listRiders(s, surfaces);
    case 'log':
      return [...log(s, surfaces), ...chains(s)];
    case 'bell': {
      const [y, z] = trunkTip(form.trunk);
      const bell = smallBell(0.44 * s, 36).move(0, (y - 0.015) * s, (z + 0.012) * s);
      const hook = torus(0.032 * s, 0.01 * s, 16, 7)
        .turn('y', Math.PI / 2)
        .turn('z', Math.PI / 2)
        .move(0, y * s, (z + 0.012) * s);
      return [surfacePart(surfaces, 1, bell), surfacePart(surfaces, 2, hook)];
    }
    default:
      return [];
  }
}

/** A seat with a railing and a domed canopy on four posts. */
function howdah(s: number, surfaces: Surfaces): Part[] {
  const [wide, long, floor] = [0.4 * s, 0.5 * s, 1.0 * s];
  const middle = -0.1 * s;
  const corner = (x: number, z: number) => [(x * wide) / 2, (z * long) / 2] as const;
  const posts = (
    [
      [1, 1],
      [1, -1],
      [-1, 1],
      [-1, -1],
    ] as const
  ).map(([x, z]) => {
    const [px, pz] = corner(x * 0.92, z * 0.92);
    return lathe(
      [
        [0, 0],
        [0.02 * s, 0],
        [0.012 * s, 0.05 * s],
        [0.016 * s, 0.2 * s],
        [0.011 * s, 0.25 * s],
        [0.011 * s, 0.46 * s],
        [0.018 * s, 0.5 * s],
        [0, 0.5 * s],
      ],
      { segments: 10 },
    ).move(px, floor, middle + pz);
  });
  const rails = Shape.merge(
    ...[-1, 1].flatMap((side) => [
      box(0.02 * s, 0.03 * s, long, 0.005 * s).move((side * wide) / 2, floor + 0.17 * s, middle),
      box(wide, 0.03 * s, 0.02 * s, 0.005 * s).move(0, floor + 0.17 * s, middle + (side * long) / 2),
      ...Array.from({ length: 7 }, (_, i) =>
        cylinder(0.008 * s, 0.16 * s, { segments: 6, chamfer: 0 }).move(
          (side * wide) / 2,
          floor + 0.02 * s,
          middle + ((i + 1) / 8 - 0.5) * long,
        ),
      ),
    ]),
  );
  const roof = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const k = 1 / Math.max(Math.abs(Math.sin(a)), Math.abs(Math.cos(a))) ** 0.72;
      const r = (1 - v) ** 0.62;
      return [
        Math.sin(a) * k * r * wide * 0.6,
        floor + (0.49 + 0.24 * v ** 0.8) * s,
        middle + Math.cos(a) * k * r * long * 0.58,
      ];
    },
    32,
    9,
  );
  const valance = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const k = 1 / Math.max(Math.abs(Math.sin(a)), Math.abs(Math.cos(a))) ** 0.72;
      const scallop = 0.02 * s * Math.abs(Math.sin(a * 8));
      return [
        Math.sin(a) * k * wide * 0.6,
        floor + 0.495 * s - v * (0.05 * s + scallop),
        middle + Math.cos(a) * k * long * 0.58,
      ];
    },
    64,
    1,
  ).doubled();
  return [
    surfacePart(
      surfaces,
      2,
      Shape.merge(box(wide, 0.05 * s, long, 0.008 * s).move(0, floor - 0.025 * s, middle), rails, ...posts),
    ),
    surfacePart(surfaces, 1, Shape.merge(roof.doubled(), valance)),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        sphere(0.034 * s, 14)
          .scale(1, 1.3, 1)
          .move(0, floor + 0.745 * s, middle),
        cylinder(0.006 * s, 0.07 * s, { segments: 8 }).move(0, floor + 0.78 * s, middle),
      ),
    ),
  ];
}

/** A felled trunk behind the elephant, its bark on, its ends sawn. */
function log(s: number, surfaces: Surfaces): Part[] {
  const bark = parseColour(surfaces[1]?.colour ?? '#3d2818');
  const dark = mixColours(bark, [0.06, 0.04, 0.02], 0.5);
  const [radius, from, to] = [0.15 * s, -2.05 * s, -0.98 * s];
  const side = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r =
        radius *
        (1 +
          0.1 * (valueNoise(Math.sin(a) * 5 + 9, v * 5, Math.cos(a) * 5) - 0.5) +
          0.04 * Math.sin(a * 11 + v * 3));
      return [Math.sin(a) * r, radius * 0.98 + Math.cos(a) * r, from + (to - from) * v];
    },
    36,
    7,
    { crease: 0.5 },
  ).painted(([x, y, z]) => mixColours(bark, dark, valueNoise((x / s) * 40, (y / s) * 40, (z / s) * 4)));
  const outside = side.normal(0)[1] < 0 ? side.flip() : side;
  const end = (z: number) =>
    lathe(
      Array.from({ length: 9 }, (_, i): readonly [number, number] => [(radius * i) / 8, 0]).toReversed(),
      { segments: 28 },
    )
      .turn('x', Math.PI / 2)
      .move(0, radius * 0.98, z)
      .painted(([x, y]) => {
        const r = Math.hypot(x, y - radius * 0.98) / radius;
        return mixColours(parseColour('#9a6b40'), parseColour('#6f4626'), 0.5 + 0.5 * Math.sin(r * 46));
      });
  const faces = [end(to + 0.001), end(from - 0.001)].map((face, row) =>
    face.normal(0)[2] > 0 === (row === 0) ? face : face.flip(),
  );
  const stub = cylinder(0.042 * s, 0.1 * s, { segments: 12, topRadius: 0.036 * s })
    .turn('z', -0.7)
    .move(0.1 * s, radius * 1.6, -1.6 * s);
  return [
    surfacePart(surfaces, 1, outside),
    surfacePart(surfaces, 1, Shape.merge(...faces)),
    surfacePart(surfaces, 1, stub),
  ];
}

/** A chain from the collar along either flank to a ring in the log. */
function chains(s: number): Part[] {
  const links: Shape[] = [];
  for (const side of [1, -1]) {
    const [a, b]: [Vector3, Vector3] = [
      [side * 0.27 * s, 0.62 * s, 0.3 * s],
      [side * 0.14 * s, 0.2 * s, -1.05 * s],
    ];
    const count = 17;
    for (let i = 0; i < count; i++) {
      const t = i / (count - 1);
      const sag = 0.06 * s * Math.sin(Math.PI * t);
      const bulge = side * 0.06 * s * Math.sin(Math.PI * Math.min(1, t * 1.2));
      links.push(
        torus(0.032 * s, 0.0095 * s, 8, 4)
          .scale(0.75, 1, 1.35)
          .turn('z', i % 2 === 0 ? 0 : Math.PI / 2)
          .turn('x', 0.3)
          .move(a[0] + (b[0] - a[0]) * t + bulge, a[1] + (b[1] - a[1]) * t - sag, a[2] + (b[2] - a[2]) * t),
      );
    }
  }
  const band = tube(
    Array.from({ length: 20 }, (_, i): Vector3 => {
      const angle = (i / 20) * 2 * Math.PI;
      return [Math.sin(angle) * 0.165 * s, 0.147 * s + Math.cos(angle) * 0.165 * s, -1.06 * s];
    }),
    0.014 * s,
    { sides: 6, closed: true },
  );
  return [part('walnut', '#2c1b10', Shape.merge(...links, band))];
}
