import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { onFront } from '../../parts/flat-place.ts';
import { hinge } from '../../parts/hinge.ts';
import { hinged, hingedParts } from '../../parts/hinged.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { goldScroll, lineFrame } from '../../parts/motifs/gold-scroll.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import { boxLining, openBox } from '../../parts/open-box.ts';
import type { Form } from './form.ts';

/** A musical box with its works in sight: pinned cylinder, comb, governor, winding lever. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [w, d, h] = [size[0] * 0.97, 0.15, 0.082];
  const wall = 0.01;
  const foot = mouldedBlock(rectanglePlan(w * 1.03, d * 1.05, 0.004), [
    [0.001, 0],
    [0, 0.002],
    [0, 0.009],
    [0.005, 0.014],
  ]);
  const lidHeight = 0.02;
  const lid = Shape.merge(
    openBox(w, lidHeight, d, wall * 0.8)
      .mirror('y')
      .move(0, h + lidHeight, 0),
    mouldedBlock(rectanglePlan(w, d, 0.004), [
      [-0.002, h + lidHeight - 0.004],
      [-0.002, h + lidHeight],
      [0.004, h + lidHeight + 0.004],
      [0.008, h + lidHeight + 0.005],
    ]),
  );
  const angle = (form.lidOpen * Math.PI) / 180;
  const open = hinged(h, -d / 2, angle);
  const deck = 0.03;
  const [cx, radius, long] = [0.0, 0.019, w * 0.52];
  const axis = deck + 0.023;
  const barrel = cylinder(radius, long, { segments: 30, chamfer: 0.0008 })
    .turn('z', Math.PI / 2)
    .move(long / 2 + cx, axis, -0.012);
  const random = startRandom('pins of the cylinder');
  const pins = Shape.merge(
    ...Array.from({ length: 150 }, (_, i) => {
      const x = ((i % 50) / 49 - 0.5) * long * 0.94;
      const turn = random() * 2 * Math.PI;
      return lathe(
        [
          [0.00055, 0],
          [0, 0.0022],
        ],
        { segments: 3 },
      )
        .move(0, radius - 0.0001, 0)
        .turn('x', turn)
        .move(x + cx, axis, -0.012);
    }),
  );
  const teeth = Shape.merge(
    ...Array.from({ length: 42 }, (_, i) =>
      box((long / 42) * 0.62, 0.0012, 0.026 + 0.008 * (i / 42), 0).move(
        ((i + 0.5) / 42 - 0.5) * long * 0.94 + cx,
        axis - 0.0005,
        0.022 - 0.004 * (i / 42),
      ),
    ),
    box(long * 0.98, 0.007, 0.022, 0.001).move(cx, axis - 0.006, 0.044),
  );
  const screws = Shape.merge(
    ...Array.from({ length: 5 }, (_, i) =>
      cylinder(0.0034, 0.002, { segments: 12 }).move((i / 4 - 0.5) * long * 0.84 + cx, axis + 0.001, 0.046),
    ),
  );
  const end = (x: number): Shape =>
    Shape.merge(
      box(0.006, 0.036, 0.05, 0.001).move(x, deck, -0.012),
      cylinder(0.007, 0.004, { segments: 16 })
        .turn('z', Math.PI / 2)
        .move(x + 0.005, axis, -0.012),
    );
  const drumX = -long / 2 - 0.036;
  const works = Shape.merge(
    cylinder(0.021, 0.03, { segments: 28 })
      .turn('z', Math.PI / 2)
      .move(drumX + 0.014, axis, -0.012),
    ...[-0.016, -0.004, 0.008].map((x) =>
      cylinder(0.0225, 0.0014, { segments: 28 })
        .turn('z', Math.PI / 2)
        .move(drumX + x, axis, -0.012),
    ),
    box(0.05, 0.004, 0.09, 0.001).move(drumX, deck - 0.001, 0.002),
    // The governor's cage and fan.
    box(0.004, 0.03, 0.024, 0.001).move(long / 2 + 0.03, deck, -0.01),
    tube(
      [
        [long / 2 + 0.044, deck, 0],
        [long / 2 + 0.044, deck + 0.034, 0],
      ],
      0.0012,
      { sides: 6 },
    ),
    box(0.018, 0.016, 0.0008, 0)
      .turn('y', 0.6)
      .move(long / 2 + 0.044, deck + 0.014, 0),
    cylinder(0.009, 0.0016, { segments: 20 }).move(long / 2 + 0.044, deck + 0.004, 0),
  );
  const lever = Shape.merge(
    tube(
      [
        [-w / 2 + 0.028, deck, 0.04],
        [-w / 2 + 0.028, deck + 0.026, 0.04],
        [-w / 2 + 0.02, deck + 0.03, 0.052],
      ] as Vector3[],
      0.0022,
      { sides: 6 },
    ),
    sphere(0.0055, 10).move(-w / 2 + 0.02, deck + 0.031, 0.054),
  );
  const inner = [w - 2 * wall, d - 2 * wall] as const;
  const gold = '#c9a86a';
  const inlay: Drawing = [
    ...lineFrame(w * 0.92, (h - 0.014) * 0.86, 0.0016, 0.003, gold),
    ...placeDrawing(goldScroll(w * 0.5, 0.022, 8, '#d9bd84'), {}),
  ];
  const lidInlay = hingedParts(
    layeredDrawing(
      'pale-wood',
      [
        ...lineFrame(w * 0.9, d * 0.84, 0.0018, 0.0032, gold),
        ...placeDrawing(goldScroll(w * 0.5, 0.03, 7, '#d9bd84'), {}),
      ],
      (x, y, lift) => [x, h + lidHeight + 0.005 + lift, -y],
      { step: 1 },
    ),
    h,
    -d / 2,
    angle,
  );
  return fitClosely(
    model('medium', [
      surfacePart(surfaces, 0, Shape.merge(openBox(w, h, d, wall).move(0, 0.004, 0), foot, open(lid))),
      surfacePart(
        surfaces,
        1,
        Shape.merge(
          boxLining(w, h, d, wall).move(0, 0.004, 0),
          open(
            boxLining(w, lidHeight, d, wall * 0.8)
              .mirror('y')
              .move(0, h + lidHeight, 0),
          ),
        ),
        { hidden: true },
      ),
      surfacePart(
        surfaces,
        2,
        Shape.merge(barrel, works, end(long / 2 + 0.008), end(-long / 2 - 0.008), lever),
        { hidden: true },
      ),
      surfacePart(surfaces, 2, box(inner[0] * 0.97, 0.004, inner[1] * 0.92, 0.001).move(0, deck - 0.004, 0), {
        hidden: true,
      }),
      part('steel', '#c4c8cc', teeth, { hidden: true }),
      part('steel', '#8f9498', Shape.merge(pins, screws), { untilLevel: 0, hidden: true }),
      ...layeredDrawing('pale-wood', inlay, (x, y, lift) => onFront(d / 2)(x, y + (h + 0.014) / 2, lift), {
        step: 1,
      }),
      ...lidInlay,
      part(
        'brass',
        '#b8923f',
        Shape.merge(
          hinge(0.04, 0.0026)
            .move(w * 0.3, h + 0.001, -d / 2 - 0.001)
            .mirrored('x'),
          box(0.014, 0.01, 0.002, 0.0006).move(0, h - 0.008, d / 2),
        ),
      ),
    ]),
    size,
  );
}

/** A musical box, its lid open: a box of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'cylinder', lidOpen: 75 },
    size: [0.26, 0.234, 0.176],
    surfaces: [
      { material: 'walnut', colour: '#6a4426' },
      { material: 'mahogany', colour: '#8a5a34' },
      { material: 'brass', colour: '#c19a4e' },
    ],
  });
}
