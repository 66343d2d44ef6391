import { startRandom } from '../../../src/museum/math/seeded-random.ts';
import { capsule } from '../../kit/capsule.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { mixColours, parseColour } from '../../kit/colour.ts';
import type { FormRequest, Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model, type Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { stitches } from '../../kit/stitches.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { fitClosely } from '../../parts/fit-closely.ts';
import type { Form } from './form.ts';

interface Dress {
  readonly cloth: string;
  readonly check: string;
  readonly apron: string;
  readonly hair: string;
}

/** One doll seated on y = 0, legs stretched forward, 0.34 m high: plain cloth face with two sewn eyes and a line. */
function doll(skin: Surface, dress: Dress, seed: number): Part[] {
  const random = startRandom(`doll ${seed}`);
  const lean = (random() - 0.5) * 0.16;
  const head: Vector3 = [0, 0.262, 0.006];
  const face = sphere(0.062, 16, 10)
    .scale(1, 1.06, 0.86)
    .move(...head);
  const arm = Shape.merge(
    capsule([0.056, 0.178, 0], [0.1, 0.112, 0.034], 0.0165, 0.0145, 8),
    sphere(0.0175, 8, 5).move(0.104, 0.1, 0.042),
  );
  const leg = Shape.merge(
    capsule([0.032, 0.034, 0.03], [0.05, 0.024, 0.17], 0.023, 0.021, 8),
    sphere(0.024, 8, 6).scale(0.9, 1.25, 0.8).move(0.053, 0.032, 0.186),
  );
  const pleats = 14;
  const gown = lathe(
    smoothPath<Vector2>(
      [
        [0.125, 0.002],
        [0.122, 0.02],
        [0.088, 0.075],
        [0.056, 0.122],
        [0.05, 0.13],
        [0.058, 0.15],
        [0.056, 0.185],
        [0.03, 0.204],
        [0.022, 0.208],
      ],
      13,
    ),
    { segments: 28, crease: 1.2 },
  ).deform(([x, y, z]) => {
    const angle = Math.atan2(x, z);
    const share = Math.max(0, 1 - y / 0.125);
    const fold = 1 + 0.09 * share * Math.cos(angle * pleats + 0.7 * Math.sin(angle * 3));
    // The lap reaches forward over the legs.
    return [
      x * fold,
      y + share * 0.012 * Math.max(0, z / 0.12),
      z * fold * (z > 0 ? 1 + 0.26 * share : 0.9) + 0.01 * share,
    ];
  });
  const [base, check] = [parseColour(dress.cloth), parseColour(dress.check)];
  // Faded in the folds' crests, a pale hem.
  const dressed = gown.painted(([x, y, z]) => {
    if (y < 0.012) return base;
    const crest = 0.5 + 0.5 * Math.cos(Math.atan2(x, z) * pleats);
    return mixColours(check, base, 0.12 + 0.22 * crest * Math.max(0, 1 - y / 0.16));
  });
  const sleeve = capsule([0.05, 0.184, 0], [0.078, 0.148, 0.014], 0.0225, 0.026, 8);
  const apron = lathe(
    [
      [0.118, 0.03],
      [0.092, 0.078],
      [0.0585, 0.124],
      [0.0545, 0.132],
    ],
    { segments: 14, angle: 1.04 },
  )
    .turn('y', -0.52)
    .deform(([x, y, z]) => {
      const share = Math.max(0, 1 - y / 0.125);
      return [x, y + 0.016 * share + 0.003, z * (1 + 0.24 * share) + 0.012 + 0.012 * share];
    })
    .doubled();
  const strand = (angle: number, reach: number, low: number, i: number): Shape =>
    tube(
      smoothPath<Vector3>(
        [
          [0, head[1] + 0.064, -0.004],
          [Math.sin(angle) * 0.052, head[1] + 0.048, Math.cos(angle) * 0.042 + 0.004],
          [Math.sin(angle) * 0.069, head[1] + 0.004, Math.cos(angle) * 0.058 - 0.006],
          [Math.sin(angle) * reach, head[1] - low, Math.cos(angle) * 0.056 - 0.014 + 0.006 * Math.sin(i * 3)],
        ],
        5,
      ),
      0.0078,
      { sides: 4 },
    );
  const hair = Shape.merge(
    ...Array.from({ length: 12 }, (_, i) => {
      // From one temple round the back to the other; the face stays free.
      const angle = 0.95 + (i / 11) * (2 * Math.PI - 1.9);
      return strand(angle, 0.068 + 0.006 * random(), 0.05 + 0.02 * random(), i);
    }),
    ...Array.from({ length: 5 }, (_, i) => {
      const x = (i - 2) * 0.022;
      return tube(
        smoothPath<Vector3>(
          [
            [0, head[1] + 0.066, 0],
            [x * 0.7, head[1] + 0.056, 0.032],
            [x, head[1] + 0.034, 0.05],
          ],
          5,
        ),
        0.0062,
        { sides: 4 },
      );
    }),
    sphere(0.063, 10, 6)
      .scale(1, 1, 0.9)
      .move(0, head[1] + 0.008, -0.008),
  );
  const eye = (x: number): Shape =>
    cylinder(0.0066, 0.0022, { segments: 12 })
      .turn('x', Math.PI / 2)
      .turn('y', x * 6)
      .move(x, head[1] + 0.006, 0.0555);
  const mouth = stitches(
    smoothPath<Vector3>(
      [
        [-0.015, head[1] - 0.022, 0.0545],
        [0, head[1] - 0.027, 0.0545],
        [0.015, head[1] - 0.022, 0.0545],
      ],
      6,
    ),
    { length: 0.0042, gap: 0.0016, thickness: 0.0018 },
  );
  const seams = stitches(
    Array.from({ length: 12 }, (_, i): Vector3 => [
      0.051 + 0.0005 * i,
      0.046 - 0.0004 * i,
      0.05 + 0.0115 * i,
    ]),
    { length: 0.0045, gap: 0.003, thickness: 0.0012, facing: () => [0, 1, 0] },
  ).mirrored('x');
  const ribbon = Shape.merge(
    sphere(0.016, 8, 6).scale(1.2, 0.8, 0.5).turn('z', 0.4).move(0.016, 0, 0),
    sphere(0.016, 8, 6).scale(1.2, 0.8, 0.5).turn('z', -0.4).move(-0.016, 0, 0),
    sphere(0.006, 8, 6),
  ).move(0.034, head[1] + 0.056, 0.026);
  return [
    part(
      skin.material,
      skin.colour,
      Shape.merge(face, arm.mirrored('x'), cylinder(0.02, 0.02, { segments: 12 }).move(0, 0.196, 0)),
    ),
    part('cloth', '#e9e2d2', leg.mirrored('x')),
    part('cloth', dress.cloth, dressed),
    part('cloth', dress.check, Shape.merge(sleeve.mirrored('x'), ribbon)),
    part('linen', dress.apron, apron),
    part('cloth', dress.hair, hair),
    part('plastic', '#1d1a18', Shape.merge(eye(0.023), eye(-0.023)), { untilLevel: 1 }),
    part('cloth', '#a83a3a', mouth, { untilLevel: 0 }),
    part('cloth', '#8a7a62', seams, { untilLevel: 0, hidden: true }),
  ].map((each) => ({ ...each, shape: each.shape.turn('z', lean) }));
}

/** Rag dolls seated side by side. */
export function buildForm({ form, size, surfaces }: FormRequest<Form>): Model {
  const [skin, one, two] = [surfaces[0]!, surfaces[1] ?? surfaces[0]!, surfaces[2] ?? surfaces[0]!];
  const dresses: readonly Dress[] = [
    { cloth: '#e8e2d4', check: one.colour, apron: '#efe9da', hair: '#6a3a1e' },
    { cloth: '#ecdcc8', check: two.colour, apron: '#e8e0cc', hair: '#c08a3c' },
    { cloth: '#e4e6d8', check: '#5f8a5a', apron: '#efe6d0', hair: '#2a1f1a' },
  ];
  const pitch = 0.235;
  const parts = Array.from({ length: form.pieces }, (_, i) =>
    doll(skin, dresses[i % 3]!, i).map((each) => ({
      ...each,
      shape: each.shape
        .turn('y', (i - (form.pieces - 1) / 2) * -0.16)
        .move((i - (form.pieces - 1) / 2) * pitch, 0, 0),
    })),
  ).flat();
  return fitClosely(model('medium', parts), size);
}

/** One rag doll: a doll of no gift. */
export function buildFamily(): Model {
  return buildForm({
    form: { kind: 'rag', pieces: 1 },
    size: [0.262, 0.333, 0.318],
    surfaces: [
      { material: 'cloth', colour: '#d8a684' },
      { material: 'cloth', colour: '#5f7fa6' },
      { material: 'cloth', colour: '#b04a4a' },
    ],
  });
}
