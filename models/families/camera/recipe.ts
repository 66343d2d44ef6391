import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { sweep } from '../../kit/sweep.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { superellipse } from '../../kit/outlines.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

const forward = (shape: Shape): Shape => shape.turn('x', Math.PI / 2);

/** A wheel with a milled edge, standing on y = 0. */
const milled = (radius: number, height: number, teeth: number): Shape =>
  mouldedBlock(
    (inset) =>
      Array.from({ length: teeth * 2 }, (_, i): Vector2 => {
        const reach = radius - inset - (i % 2 ? radius * 0.05 : 0);
        const angle = (i / (teeth * 2)) * 2 * Math.PI;
        return [Math.cos(angle) * reach, Math.sin(angle) * reach];
      }),
    [
      [0.0004, 0],
      [0, 0.0005],
      [0, height - 0.0008],
      [radius * 0.1, height],
    ],
    0.4,
  );

/** The lens, its axis along +z from z = 0: rings, a ribbed rubber grip, rims; and its glass. */
function lens(
  radius: number,
  length: number,
): { barrel: Shape; grip: Shape; metal: Shape; glass: Shape; inner: Shape } {
  const ribs = mouldedBlock(
    (inset) =>
      Array.from({ length: 72 }, (_, i): Vector2 => {
        const reach = radius * 1.04 - inset - (i % 2 ? 0.0008 : 0);
        const angle = (i / 72) * 2 * Math.PI;
        return [Math.cos(angle) * reach, Math.sin(angle) * reach];
      }),
    [
      [0.0006, 0],
      [0, 0.0006],
      [0, length * 0.3],
      [0.0006, length * 0.3 + 0.0006],
    ],
    0.3,
  );
  const barrel = lathe(
    [
      [radius * 0.7, 0],
      [radius * 0.95, 0],
      [radius * 0.95, length * 0.18],
      [radius, length * 0.2],
      [radius, length * 0.72],
      [radius * 0.96, length * 0.74],
      [radius * 0.96, length * 0.98],
      [radius * 0.92, length],
      [radius * 0.86, length],
      [radius * 0.84, length * 0.93],
      [radius * 0.6, length * 0.8],
      [radius * 0.58, length * 0.78],
      [radius * 0.5, 0],
    ],
    { segments: 40 },
  );
  const glass = lathe(
    [
      [radius * 0.6, length * 0.78],
      [radius * 0.52, length * 0.815],
      [radius * 0.32, length * 0.85],
      [0, length * 0.865],
    ],
    { segments: 28, crease: 1 },
  );
  return {
    barrel: forward(barrel),
    grip: forward(ribs.move(0, length * 0.38, 0)),
    metal: forward(
      Shape.merge(
        torus(radius * 0.97, 0.0007, 40, 5).move(0, length * 0.19, 0),
        torus(radius * 0.9, 0.0006, 40, 5).move(0, length, 0),
        cylinder(radius * 1.06, 0.003, { segments: 36 }).move(0, -0.002, 0),
      ),
    ),
    glass: forward(glass),
    inner: forward(cylinder(radius * 0.55, 0.001, { segments: 24 }).move(0, length * 0.5, 0)),
  };
}

/** A film camera facing the viewer; no maker's mark. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [w, h, d] = [0.14, 0.062, 0.034];
  const metal = form.finish === 'silver' ? 1 : 0;
  const plan = rectanglePlan(w, d, 0.014, 4);
  const [low, high] = [0.012, 0.046];
  const plates = Shape.merge(
    mouldedBlock(plan, [
      [0.001, 0],
      [0, 0.001],
      [0, low - 0.0005],
      [0.0006, low],
    ]),
    mouldedBlock(plan, [
      [0.0006, high],
      [0, high + 0.0006],
      [0, h - 0.0015],
      [0.0015, h],
    ]),
  );
  const wrap = mouldedBlock(rectanglePlan(w - 0.0006, d - 0.0006, 0.014, 4), [
    [0, low],
    [0, high],
  ]);
  const hump = prism(
    [
      [-0.024, 0],
      [0.024, 0],
      [0.018, 0.012],
      [0.012, 0.023],
      [-0.012, 0.023],
      [-0.018, 0.012],
    ],
    d * 1.02,
    { chamfer: 0.002 },
  )
    .deform(([x, y, z]) => [x * (z > 0 ? 0.86 : 1), y * (z < 0 ? 0.86 : 1), z + (z > 0 ? 0.004 : 0)])
    .move(0, h - 0.001, 0);
  const mount = mouldedBlock(rectanglePlan(0.062, 0.058, 0.02, 5), [
    [0, 0],
    [0, 0.005],
    [0.002, 0.008],
  ]);
  const front = d / 2;
  const axis = 0.033;
  const { barrel, grip, metal: rings, glass, inner } = lens(0.03, 0.05);
  const onLens = (shape: Shape): Shape => shape.move(0, axis, front + 0.008);
  const lever = sweep(
    smoothPath<Vector3>(
      [
        [0, 0, 0],
        [0.006, 0, 0.006],
        [0.016, 0, 0.01],
        [0.024, 0, 0.012],
      ],
      10,
    ),
    superellipse(0.0026, 0.0012, 3, 8),
    { level: true, up: [0, 1, 0] },
  ).move(0.048, h + 0.008, -0.004);
  const top = Shape.merge(
    milled(0.009, 0.006, 22).move(-0.05, h, 0),
    cylinder(0.0045, 0.008, { segments: 16 }).move(-0.05, h, 0),
    milled(0.0085, 0.005, 22).move(0.034, h, 0.003),
    cylinder(0.0075, 0.009, { segments: 20 }).move(0.049, h, -0.002),
    lever,
    cylinder(0.0032, 0.007, { segments: 14 }).move(0.061, h, 0.007),
    // The shoe for a flash.
    box(0.02, 0.0012, 0.018, 0.0003).move(0, h + 0.0215, -0.002),
    box(0.002, 0.003, 0.018, 0.0004)
      .move(0.0095, h + 0.0215, -0.002)
      .mirrored('x'),
  );
  const details = Shape.merge(
    cylinder(0.0055, 0.003, { segments: 18 })
      .turn('x', Math.PI / 2)
      .move(-0.044, 0.05, front),
    box(0.004, 0.012, 0.004, 0.001).turn('z', 0.3).move(0.044, 0.032, front),
    cylinder(0.0042, 0.004, { segments: 16 })
      .turn('x', Math.PI / 2)
      .move(0.046, 0.046, front),
    torus(0.004, 0.0009, 14, 6)
      .turn('z', Math.PI / 2)
      .move(w / 2 + 0.001, 0.05, 0)
      .mirrored('x'),
    cylinder(0.006, 0.002, { segments: 18 }).move(0.02, -0.0006, 0),
  );
  const eyepiece = Shape.merge(box(0.024, 0.018, 0.004, 0.001).move(0, h + 0.001, -front - 0.003));
  const strapSection: Vector2[] = [
    [-0.0008, -0.006],
    [0.0008, -0.006],
    [0.0008, 0.006],
    [-0.0008, 0.006],
  ];
  const strap = sweep(
    smoothPath<Vector3>(
      [
        [w / 2 + 0.002, 0.046, 0],
        [w / 2 + 0.012, 0.028, -0.006],
        [w / 2 + 0.008, 0.008, -0.024],
        [w / 2 - 0.02, 0.007, -0.042],
        [0, 0.0065, -0.05],
        [-w / 2 + 0.02, 0.007, -0.042],
        [-w / 2 - 0.008, 0.008, -0.024],
        [-w / 2 - 0.012, 0.028, -0.006],
        [-w / 2 - 0.002, 0.046, 0],
      ],
      40,
    ),
    strapSection,
    { level: true, up: [0, 1, 0] },
  );
  const parts: Part[] = [
    surfacePart(surfaces, metal, Shape.merge(plates, hump)),
    part('leather', '#1a1a1b', wrap),
    surfacePart(surfaces, 0, Shape.merge(forward(mount).move(0, axis, front), onLens(barrel), eyepiece)),
    part('rubber', '#151516', onLens(grip)),
    surfacePart(surfaces, 1, Shape.merge(top, details, onLens(rings))),
    part('lacquer', '#0a0c10', onLens(inner), { hidden: true }),
    surfacePart(surfaces, 2, onLens(glass), { hidden: true }),
    part(
      'enamel',
      '#d8d6cc',
      Shape.merge(
        ...Array.from({ length: 15 }, (_, i) =>
          box(0.0007, 0.0003, i % 5 === 0 ? 0.0034 : 0.002, 0)
            .move(0, 0.0302, 0.008)
            .turn('z', ((i - 7) / 15) * 2.2),
        ).map((mark) => onLens(mark)),
      ),
      { untilLevel: 0 },
    ),
    part('enamel', '#c23a2a', box(0.0012, 0.0003, 0.003, 0).move(0, axis + 0.0302, front + 0.012), {
      untilLevel: 0,
    }),
    ...(form.strap
      ? [
          part('leather', '#3a2a1e', strap),
          part(
            'leather',
            '#241a14',
            tube(
              [
                [w / 2 + 0.002, 0.05, 0],
                [w / 2 + 0.003, 0.043, 0],
              ],
              0.002,
              { sides: 6 },
            ).mirrored('x'),
            { untilLevel: 0 },
          ),
        ]
      : []),
  ];
  return fitClosely(model('medium', parts), size);
}

/** A reflex camera: a camera of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'single-lens-reflex', finish: 'silver', strap: true },
    size: [0.167, 0.086, 0.128],
    surfaces: [
      { material: 'painted-metal', colour: '#232427' },
      { material: 'steel', colour: '#a7abae' },
      { material: 'lacquer', colour: '#1c2440' },
    ],
  });
}
