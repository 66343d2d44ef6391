import { box } from '../../kit/box.ts';
import { capsule } from '../../kit/capsule.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { emboss } from '../../parts/emboss.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import { grainUp } from '../../parts/grain-up.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** A flame of carved gilt wood, its foot on the origin, one unit high, curling to the right. */
const flame = smoothPath<Vector2>(
  [
    [-0.3, 0],
    [-0.34, 0.3],
    [-0.1, 0.56],
    [0.02, 0.8],
    [0.2, 1],
    [0.24, 0.7],
    [0.16, 0.46],
    [0.34, 0.5],
    [0.3, 0.24],
    [0.34, 0],
  ],
  24,
  true,
);

const flames = (
  length: number,
  count: number,
  height: number,
  place: (x: number, y: number, z: number) => Vector3,
): Shape =>
  Shape.merge(
    ...Array.from({ length: count }, (_, i) => {
      const x = ((i + 0.5) / count - 0.5) * length;
      const flip = x < 0 ? 1 : -1;
      return emboss(
        flame.map(([px, py]): Vector2 => [x + px * height * 0.62 * flip, py * height]),
        0.004,
        place,
        Math.PI,
      );
    }),
  );

/** A bossed gong of dark bronze hung on red cords in a carved frame, its beater before it. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const radius = form.diameter / 2;
  const middle = radius + 0.15;
  const [bright, dark, green] = ['#a8803f', surfaces[0]!.colour, '#4f6a56'].map(parseColour) as [
    ReturnType<typeof parseColour>,
    ReturnType<typeof parseColour>,
    ReturnType<typeof parseColour>,
  ];
  const profile = smoothPath<Vector2>(
    [
      [0, 0.05],
      [0.05, 0.049],
      [0.09, 0.04],
      [0.115, 0.018],
      [0.15, 0.006],
    ],
    12,
  ).map(([r, y]): Vector2 => [r * (radius / 0.22), y * (radius / 0.22)]);
  const disc = lathe(
    [
      ...profile,
      [radius * 0.78, radius * 0.05],
      [radius * 0.8, radius * 0.062],
      [radius * 0.83, radius * 0.05],
      [radius * 0.95, radius * 0.02],
      [radius, -radius * 0.04],
      [radius * 1.01, -radius * 0.26],
      [radius * 0.96, -radius * 0.27],
      [radius * 0.95, -radius * 0.06],
      [radius * 0.88, -radius * 0.02],
      [radius * 0.3, -radius * 0.01],
      [0, radius * 0.15],
    ],
    { segments: 48, crease: 0.5 },
  )
    .turn('x', Math.PI / 2)
    .painted(([x, y, z]) => {
      const out = Math.hypot(x, y) / radius;
      const patina = fractalNoise(x * 16, y * 16, z * 30, 3);
      // Beaten bright on the boss, green where nobody touches it.
      const base = mixColours(dark, green, Math.max(0, patina - 0.55) * 1.6);
      return mixColours(base, bright, out < 0.34 ? 0.75 * (1 - out) : 0.2 * patina);
    })
    .move(0, middle, 0.012);
  const half = radius + 0.075;
  const top = middle + radius + 0.1;
  const post = Shape.merge(
    grainUp(
      mouldedBlock(rectanglePlan(0.045, 0.045, 0.005), [
        [0, 0.05],
        [0, 0.12],
        [0.006, 0.128],
        [0.006, top * 0.5],
        [0.006, top - 0.09],
        [0, top - 0.08],
        [0, top + 0.02],
      ]),
    ),
    lathe(
      smoothPath<Vector2>(
        [
          [0.02, 0],
          [0.026, 0.016],
          [0.012, 0.03],
          [0.018, 0.05],
          [0.006, 0.08],
          [0, 0.1],
        ],
        14,
      ),
      { segments: 14, crease: 0.8 },
    ).move(0, top + 0.02, 0),
  ).move(half, 0, 0);
  const foot = Shape.merge(
    prism(
      [
        [-0.15, 0],
        [-0.145, 0.02],
        [-0.1, 0.032],
        [-0.06, 0.062],
        [-0.026, 0.075],
        [0.026, 0.075],
        [0.06, 0.062],
        [0.1, 0.032],
        [0.145, 0.02],
        [0.15, 0],
        [0.1, 0],
        [0.07, 0.014],
        [-0.07, 0.014],
        [-0.1, 0],
      ],
      0.05,
      { chamfer: 0.004 },
    ).turn('y', Math.PI / 2),
  ).move(half, 0, 0);
  // The upper beam sweeps up to its ends.
  const beamLine = (x: number): number => top - 0.01 + 0.05 * (Math.abs(x) / half) ** 3;
  const reach = half + 0.075;
  const beam = prism(
    [
      ...Array.from({ length: 17 }, (_, i): Vector2 => {
        const x = reach - (i / 16) * 2 * reach;
        return [x, beamLine(x) + 0.024];
      }),
      ...Array.from({ length: 17 }, (_, i): Vector2 => {
        const x = -reach + (i / 16) * 2 * reach;
        return [x, beamLine(x) - 0.024];
      }),
    ],
    0.046,
    { chamfer: 0.005, crease: 0.5 },
  );
  // In lengths, so that only its ends take the shade of the posts.
  const lengths = 6;
  const piece = (half * 2 - 0.04) / lengths;
  const rail = Shape.merge(
    ...Array.from({ length: lengths }, (_, i) =>
      box(piece, 0.04, 0.03, 0).move((i - (lengths - 1) / 2) * piece, 0.085, 0),
    ),
  );
  const cord = (x: number): Shape =>
    tube(
      [
        [x, middle + Math.sqrt(radius ** 2 - x ** 2) * 0.93, -radius * 0.1],
        [x * 1.06, top - 0.035, -0.02],
        [x * 1.06, top + 0.03, -0.03],
        [x * 1.06, top + 0.034, 0.026],
        [x * 1.06, top - 0.04, 0.026],
        [x, middle + Math.sqrt(radius ** 2 - x ** 2) * 0.93, -radius * 0.02],
      ] as Vector3[],
      0.0045,
      { sides: 6 },
    );
  const crown = flames(half * 1.5, 9, 0.062, (x, y, z) => [
    x,
    beamLine(x) + 0.016 + y * (1.3 - Math.abs(x) / half),
    z + 0.014,
  ]);
  const apron = flames(half * 1.7, 12, 0.03, (x, y, z) => [x, 0.09 + y, z + 0.0155]);
  const beater = (shape: Shape): Shape => shape.turn('y', 0.3).move(0, 0.026, 0.11);
  const head = lathe(
    smoothPath<Vector2>(
      [
        [0, -0.034],
        [0.02, -0.033],
        [0.032, -0.018],
        [0.033, 0.018],
        [0.02, 0.033],
        [0, 0.034],
      ],
      14,
    ),
    { segments: 20, crease: 1 },
  )
    .turn('z', Math.PI / 2)
    .move(0.12, 0, 0);
  return fitClosely(
    model('medium', [
      part(surfaces[0]!.material, surfaces[0]!.colour, disc),
      surfacePart(surfaces, 1, Shape.merge(post.mirrored('x'), foot.mirrored('x'), beam, rail)),
      surfacePart(surfaces, 2, Shape.merge(crown, crown.mirror('z'), apron), { untilLevel: 1 }),
      part('silk', '#8c2320', Shape.merge(cord(radius * 0.42), cord(-radius * 0.42))),
      part('cloth', '#7a2a24', beater(head)),
      part('pale-wood', '#8a5c34', beater(capsule([0.12, 0, 0], [-0.14, -0.012, 0], 0.0085, 0.0105, 8))),
    ]),
    size,
  );
}

/** A hanging gong: a gong of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'bossed', diameter: 0.4 },
    size: [0.7, 0.78, 0.31],
    surfaces: [
      { material: 'bronze', colour: '#6a4c2a' },
      { material: 'mahogany', colour: '#4a2518' },
      { material: 'gold', colour: '#b8903f' },
    ],
  });
}
