import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { placeDrawing, type Drawing } from '../../kit/drawing/drawing.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { circle } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { sweep } from '../../kit/sweep.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { clockDial } from '../../parts/clock-dial.ts';
import { clockHands } from '../../parts/clock-hands.ts';
import { bezel, dialPlate, farBezel, farDial } from '../../parts/dial-plate.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { onFront } from '../../parts/flat-place.ts';
import { grainUp } from '../../parts/grain-up.ts';
import { layeredDrawing } from '../../parts/layered-drawing.ts';
import { lockPlate } from '../../parts/lock-plate.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

const [width, depth] = [0.52, 0.3];
/** Heights of the base, the trunk and the hood's cornice. */
const [baseTop, trunkTop, hoodTop] = [0.5, 1.4, 1.92];

const urn = (height: number): Shape =>
  lathe(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.2, 0.02],
        [0.12, 0.14],
        [0.3, 0.4],
        [0.26, 0.56],
        [0.1, 0.66],
        [0.06, 0.8],
        [0, 1],
      ],
      16,
    ).map(([r, y]): Vector2 => [r * height, y * height]),
    { segments: 16, crease: 0.9 },
  );

/** Two S-shaped mouldings that rise from the corners of the hood and end in rosettes. */
function brokenArch(): Shape {
  const scroll = smoothPath<Vector3>(
    [
      [0.25, 0, 0],
      [0.17, 0.012, 0],
      [0.11, 0.06, 0],
      [0.06, 0.125, 0],
    ],
    14,
  );
  const section: Vector2[] = [
    [-0.012, 0.06],
    [0.012, 0.06],
    [0.016, -0.06],
    [-0.016, -0.06],
  ];
  return Shape.merge(
    sweep(
      scroll,
      section.map(([x, y]): Vector2 => [y * 0.9, x * 1.4]),
      { level: true, up: [0, 1, 0] },
    ),
    cylinder(0.024, 0.115, { segments: 18, chamfer: 0.006 })
      .turn('x', Math.PI / 2)
      .move(0.058, 0.128, -0.057),
    prism(
      [
        [0.245, -0.01],
        [0.245, 0.002],
        [0.17, 0.008],
        [0.11, 0.05],
        [0.06, 0.11],
        [0.02, 0.02],
        [0.02, -0.01],
      ],
      0.06,
    ),
  ).mirrored('x');
}

/** A longcase clock: panelled base, trunk with a window for pendulum and weights, hood with columns. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [w, d] = [width, depth];
  const base = Shape.merge(
    mouldedBlock(rectanglePlan(w, d, 0.004), [
      [0, 0],
      [0, 0.07],
      [0.004, 0.08],
      [0.016, 0.095],
      [0.02, 0.1],
    ]),
    grainUp(
      mouldedBlock(rectanglePlan(w - 0.05, d - 0.04, 0.004), [
        [0, 0.09],
        [0, 0.13],
        [0, baseTop - 0.05],
        [0, baseTop],
      ]),
    ),
    mouldedBlock(rectanglePlan(w, d, 0.004), [
      [0.03, baseTop - 0.02],
      [0.006, baseTop],
      [0.006, baseTop + 0.012],
      [0.04, baseTop + 0.03],
      [0.058, baseTop + 0.055],
    ]),
  );
  const panel = Shape.merge(
    mouldedBlock(rectanglePlan(w - 0.14, baseTop - 0.2, 0.003), [
      [0, 0],
      [0, 0.006],
      [0.006, 0.01],
      [0.018, 0.004],
      [0.03, 0.011],
    ])
      .turn('x', Math.PI / 2)
      .move(0, 0.3, (d - 0.04) / 2 - 0.001),
  );
  const tw = w - 0.13;
  const td = d - 0.08;
  const stile = grainUp(
    box(0.06, trunkTop - baseTop - 0.04, 0.03, 0.004).move(tw / 2 - 0.03, baseTop + 0.05, td / 2 - 0.015),
  ).mirrored('x');
  const trunk = Shape.merge(
    grainUp(box(0.016, trunkTop - baseTop, td, 0.002).move(tw / 2 - 0.008, baseTop + 0.04, 0)).mirrored('x'),
    grainUp(box(tw, trunkTop - baseTop, 0.014, 0).move(0, baseTop + 0.04, -td / 2 + 0.007)),
    stile,
    box(tw - 0.1, 0.07, 0.03, 0.003).move(0, baseTop + 0.05, td / 2 - 0.015),
    prism(
      [
        [-tw / 2 + 0.05, 0],
        [-tw / 2 + 0.05, -0.03],
        ...Array.from({ length: 11 }, (_, i): Vector2 => [
          Math.cos(Math.PI - (i / 10) * Math.PI) * (tw / 2 - 0.06),
          -0.11 + Math.sin((i / 10) * Math.PI) * 0.075,
        ]),
        [tw / 2 - 0.05, -0.03],
        [tw / 2 - 0.05, 0],
      ],
      0.03,
      { chamfer: 0.002 },
    ).move(0, trunkTop, td / 2 - 0.015),
    mouldedBlock(rectanglePlan(w - 0.02, d - 0.02, 0.004), [
      [0.055, trunkTop - 0.01],
      [0.04, trunkTop + 0.01],
      [0.01, trunkTop + 0.03],
      [0.01, trunkTop + 0.045],
      [0.02, trunkTop + 0.05],
    ]),
  );
  const quarter = cylinder(0.016, trunkTop - baseTop - 0.12, { segments: 12 })
    .move(tw / 2 - 0.002, baseTop + 0.09, td / 2 - 0.006)
    .mirrored('x');
  const hw = w - 0.09;
  const dialHalf = 0.165;
  const dialY = trunkTop + 0.05 + 0.03 + dialHalf;
  const face = d / 2 - 0.055;
  const hood = Shape.merge(
    mouldedBlock(rectanglePlan(hw, d - 0.1, 0.003), [
      [0, trunkTop + 0.05],
      [0, trunkTop + 0.09],
      [0, hoodTop - 0.05],
      [0, hoodTop - 0.01],
    ]).move(0, 0, -0.02),
    grainUp(
      box((hw - dialHalf * 2) / 2 + 0.004, hoodTop - trunkTop - 0.06, 0.03, 0.002)
        .move(hw / 2 - (hw - dialHalf * 2) / 4, trunkTop + 0.05, face + 0.004)
        .mirrored('x'),
    ),
    box(hw, 0.03, 0.03, 0.002).move(0, trunkTop + 0.05, face + 0.004),
    box(hw, 0.03, 0.03, 0.002).move(0, hoodTop - 0.04, face + 0.004),
    mouldedBlock(rectanglePlan(w, d - 0.02, 0.004), [
      [0.04, hoodTop - 0.03],
      [0.03, hoodTop - 0.012],
      [0.006, hoodTop + 0.004],
      [0, hoodTop + 0.012],
      [0, hoodTop + 0.022],
      [0.012, hoodTop + 0.028],
    ]),
    ...(form.hood === 'arched'
      ? [
          brokenArch().move(0, hoodTop + 0.028, d / 2 - 0.075),
          prism(
            [
              [-0.032, 0],
              [0.032, 0],
              [0.024, 0.08],
              [-0.024, 0.08],
            ],
            0.06,
            { chamfer: 0.003 },
          ).move(0, hoodTop + 0.026, d / 2 - 0.075),
        ]
      : [
          mouldedBlock(rectanglePlan(w - 0.1, d - 0.12, 0.004), [
            [0, hoodTop + 0.026],
            [0, hoodTop + 0.07],
            [0.02, hoodTop + 0.09],
          ]),
        ]),
  );
  const column = Shape.merge(
    lathe(
      [
        [0, 0],
        [0.02, 0],
        [0.02, 0.012],
        [0.014, 0.022],
        [0.0135, 0.3],
        [0.0125, 0.36],
        [0.018, 0.372],
        [0.02, 0.385],
        [0, 0.386],
      ],
      { segments: 14 },
    ),
  )
    .move(hw / 2 + 0.006, trunkTop + 0.06, face + 0.026)
    .mirrored('x');
  const capitals = Shape.merge(
    lathe(
      [
        [0.0145, 0.022],
        [0.021, 0.012],
        [0.021, 0],
        [0.0145, 0.022],
      ],
      { segments: 14 },
    ),
    lathe(
      [
        [0.0135, 0.355],
        [0.019, 0.37],
        [0.021, 0.386],
        [0.0135, 0.355],
      ],
      { segments: 14 },
    ),
  )
    .move(hw / 2 + 0.006, trunkTop + 0.06, face + 0.026)
    .mirrored('x');
  const radius = dialHalf * 0.86;
  const spandrel: Drawing = [1, -1].flatMap((sx) =>
    [1, -1].flatMap((sy) =>
      [0, 1, 2].map((i) => ({
        outline: circle(0.014 - i * 0.003, 10).map(([x, y]): Vector2 => [
          x + sx * (dialHalf * 0.86 - i * 0.021 * (i === 1 ? 1 : 0.1)),
          y + sy * (dialHalf * 0.86 - i * 0.021 * (i === 2 ? 1 : 0.1) * 0.5),
        ]),
        colour: '#a9833c',
      })),
    ),
  );
  const rod = (x: number, from: number, to: number, z: number): Shape =>
    tube(
      [
        [x, from, z],
        [x, to, z],
      ],
      0.003,
      { sides: 6 },
    );
  const weight = (x: number): Shape =>
    Shape.merge(
      cylinder(0.026, 0.2, { segments: 18, chamfer: 0.004 }).move(x, 0.86, 0),
      rod(x, 1.06, trunkTop, 0),
    );
  const bob = lathe(
    [
      [0, 0],
      [0.06, 0.003],
      [0.068, 0.008],
      [0.05, 0.02],
      [0, 0.026],
    ],
    { segments: 32 },
  )
    .turn('x', Math.PI / 2)
    .move(0, 0.68, -0.03);
  const parts = [
    surfacePart(surfaces, 0, Shape.merge(base, trunk, quarter)),
    surfacePart(surfaces, 0, Shape.merge(hood, column)),
    part('mahogany', '#7a4128', panel),
    surfacePart(
      surfaces,
      1,
      Shape.merge(
        capitals,
        ...(form.hood === 'arched'
          ? [
              urn(0.13).move(0, hoodTop + 0.1, d / 2 - 0.075),
              urn(0.11)
                .move(w / 2 - 0.03, hoodTop + 0.026, d / 2 - 0.06)
                .mirrored('x'),
            ]
          : []),
      ),
    ),
    surfacePart(surfaces, 1, Shape.merge(weight(-0.08), weight(0.08), bob, rod(0, 0.68, trunkTop, -0.03)), {
      hidden: true,
    }),
    part('brass', '#b9964e', box(dialHalf * 2, dialHalf * 2, 0.006, 0).move(0, dialY - dialHalf, face), {
      hidden: true,
    }),
    surfacePart(surfaces, 1, bezel(radius, 0.008, 0.01).move(0, dialY, face + 0.008), { untilLevel: 0 }),
    surfacePart(surfaces, 1, farBezel(radius, 0.008, 0.01).move(0, dialY, face + 0.008), {
      fromLevel: 1,
      untilLevel: 1,
      keep: true,
    }),
    surfacePart(surfaces, 2, farDial(radius).move(0, dialY, face + 0.007), {
      fromLevel: 2,
      keep: true,
      hidden: true,
    }),
    surfacePart(surfaces, 2, dialPlate(radius).move(0, dialY, face + 0.0068), { hidden: true }),
    ...layeredDrawing('gold', spandrel, (x, y, lift) => onFront(face + 0.0065)(x, y + dialY, lift), {
      step: 1,
    }),
    ...layeredDrawing(
      'enamel',
      placeDrawing(clockDial(form.numerals, '#231f1c'), { y: dialY, scale: radius }),
      onFront(face + 0.0072),
      { step: 1, least: 0.0005 },
    ),
    part('blued-steel', '#15171d', clockHands(radius, 'spade').move(0, dialY, face + 0.009)),
    part(
      'brass',
      '#c19c50',
      Shape.merge(
        lockPlate(0.04).plate.move(tw / 2 - 0.03, 1.0, td / 2 + 0.0005),
        sphere(0.008, 10).move(hw / 2 - 0.02, dialY, face + 0.024),
      ),
    ),
  ];
  return fitClosely(model('medium', parts), size);
}

/** A longcase clock in mahogany: a clock of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { hood: 'flat', numerals: 'roman' },
    size: [0.52, 2.01, 0.3],
    surfaces: [
      { material: 'mahogany', colour: '#5e2f1e' },
      { material: 'brass', colour: '#c19c50' },
      { material: 'enamel', colour: '#eee8d8' },
    ],
  });
}
