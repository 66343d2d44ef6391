import { box } from '../../kit/box.ts';
import { capsule } from '../../kit/capsule.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { part, type Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { lockPlate } from '../../parts/lock-plate.ts';
import { mouldedBlock, rectanglePlan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** A small deity standing on a lotus, four arms, a tall crown, no face; one unit high on y = 0. */
export function smallDeity(lotus: boolean): Shape {
  const limb = (keys: readonly Vector3[], radius: number): Shape =>
    tube(smoothPath(keys, 5), (t) => radius * (1 - 0.3 * t), { sides: 6 });
  const petal = sphere(0.5, 6, 4).scale(0.11, 0.1, 0.05).turn('x', 0.5).move(0, 0.05, 0.15).around(8);
  const arms = Shape.merge(
    limb(
      [
        [0.09, 0.66, 0],
        [0.17, 0.56, 0.02],
        [0.15, 0.48, 0.1],
      ],
      0.03,
    ),
    limb(
      [
        [0.09, 0.67, -0.01],
        [0.2, 0.62, -0.02],
        [0.22, 0.76, 0],
      ],
      0.028,
    ),
    sphere(0.032, 8, 6).move(0.22, 0.79, 0),
  ).mirrored('x');
  const skirt = lathe(
    smoothPath<Vector2>(
      [
        [0, 0.1],
        [0.12, 0.1],
        [0.1, 0.18],
        [0.085, 0.34],
        [0.1, 0.44],
        [0.07, 0.52],
        [0.1, 0.64],
        [0.085, 0.69],
        [0.03, 0.72],
        [0, 0.725],
      ],
      13,
    ),
    { segments: 12, crease: 1 },
  ).scale(1, 1, 0.72);
  const crown = lathe(
    smoothPath<Vector2>(
      [
        [0, 0.84],
        [0.062, 0.85],
        [0.058, 0.88],
        [0.04, 0.92],
        [0.03, 0.97],
        [0, 1],
      ],
      7,
    ),
    { segments: 10, crease: 0.8 },
  );
  return Shape.merge(
    lathe(
      [
        [0, 0],
        [0.19, 0],
        [0.2, 0.03],
        [0.16, 0.06],
        [0.17, 0.1],
        [0, 0.11],
      ],
      { segments: 14 },
    ),
    ...(lotus ? [petal] : []),
    skirt,
    arms,
    sphere(0.064, 10).scale(0.9, 1.12, 0.95).move(0, 0.79, 0.005),
    crown,
    torus(0.07, 0.012, 12, 5).scale(1, 1, 0.8).move(0, 0.5, 0),
    capsule([0, 0.5, 0.07], [0, 0.16, 0.09], 0.014, 0.01, 6),
    torus(0.105, 0.008, 16, 4)
      .turn('x', Math.PI / 2)
      .move(0, 0.83, -0.05),
  );
}

/** A casket of boards in three colours, striped on every side, small deities in arched niches and one on the lid. */
export function stripedCasket({ size, surfaces }: FormRequest<Form>): Part[] {
  const [w, d] = [size[0], size[2]];
  const foot = 0.016;
  const bodyTop = size[1] * 0.5;
  const stripes = 12;
  const colours = [
    [surfaces[0]?.material ?? 'pale-wood', surfaces[0]?.colour ?? '#b4783f'],
    [surfaces[1]?.material ?? 'mahogany', surfaces[1]?.colour ?? '#5a2a1c'],
    ['pale-wood', '#e3c48a'],
  ] as const;
  const slats = colours.map(([material, colour], kind) => {
    const wide = w * 0.94;
    const rows = Array.from({ length: stripes }, (_, i) => i).filter((i) => i % 3 === kind);
    const slat = (i: number): Shape =>
      // In three lengths: only their ends take the shade of lid and plinth.
      Shape.merge(
        ...[0, 0.14, 0.86].map((from, at, all) =>
          box(wide / stripes, (bodyTop - foot) * ((all[at + 1] ?? 1) - from), d * 0.9, 0).move(
            0,
            (bodyTop - foot) * from,
            0,
          ),
        ),
      )
        .textured(([x, y, z]) => [y, x + z])
        .move(((i + 0.5) / stripes - 0.5) * wide, foot, 0);
    const ends = Array.from({ length: 9 }, (_, i) => i)
      .filter((i) => i % 3 === kind)
      .map((i) =>
        box(0.003, bodyTop - foot, (d * 0.9) / 9, 0.0006)
          .textured(([x, y, z]) => [y, x + z])
          .move(wide / 2 + 0.0005, foot, ((i + 0.5) / 9 - 0.5) * d * 0.9)
          .mirrored('x'),
      );
    const lid = rows.map((i) => {
      const x = ((i + 0.5) / stripes - 0.5) * wide;
      return prism(
        smoothPath<Vector2>(
          [
            [-d * 0.46, 0],
            [-d * 0.44, 0.014],
            [-d * 0.3, 0.036],
            [0, 0.046],
            [d * 0.3, 0.036],
            [d * 0.44, 0.014],
            [d * 0.46, 0],
          ],
          9,
        ),
        wide / stripes,
        { crease: 0.5 },
      )
        .turn('y', Math.PI / 2)
        .move(x, bodyTop + 0.0008, 0);
    });
    return part(material, colour, Shape.merge(...rows.map(slat), ...ends, ...lid));
  });
  const plinth = mouldedBlock(rectanglePlan(w, d, 0.004), [
    [0.004, 0],
    [0, 0.004],
    [0, 0.01],
    [0.004, 0.013],
    [0.005, foot],
  ]);
  const beads = (y: number): Shape =>
    Shape.merge(
      ...Array.from({ length: 24 }, (_, i) =>
        sphere(0.0022, 6, 3).move(((i + 0.5) / 24 - 0.5) * w * 0.9, y, d * 0.45 + 0.001),
      ),
    );
  const niche = (x: number): Shape =>
    tube(
      smoothPath<Vector3>(
        [
          [-0.022, foot + 0.004, 0],
          [-0.022, foot + 0.042, 0],
          [-0.012, foot + 0.058, 0],
          [0, foot + 0.066, 0],
          [0.012, foot + 0.058, 0],
          [0.022, foot + 0.042, 0],
          [0.022, foot + 0.004, 0],
        ],
        18,
      ),
      0.0018,
      { sides: 5 },
    ).move(x, 0, d * 0.45);
  const god = smallDeity(false);
  const places = [-w * 0.3, 0, w * 0.3];
  const back = (x: number): Shape =>
    prism(
      smoothPath<Vector2>(
        [
          [-0.021, foot + 0.003],
          [-0.021, foot + 0.042],
          [-0.011, foot + 0.058],
          [0, foot + 0.065],
          [0.011, foot + 0.058],
          [0.021, foot + 0.042],
          [0.021, foot + 0.003],
        ],
        20,
      ),
      0.0012,
    ).move(x, 0, d * 0.45 + 0.0004);
  const lidTop = bodyTop + 0.0455;
  const { plate, hole } = lockPlate(0.02);
  return [
    ...slats,
    part(
      'mahogany',
      '#3a1a10',
      Shape.merge(plinth, box(w * 0.955, 0.004, d * 0.93, 0.001).move(0, bodyTop - 0.004, 0)),
    ),
    part('enamel', '#7a1d1a', Shape.merge(...places.map(back)), { hidden: true }),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        ...places.map((x) =>
          Shape.merge(niche(x), god.scale(0.056, 0.056, 0.045).move(x, foot + 0.002, d * 0.45 + 0.005)),
        ),
        smallDeity(true)
          .scale(size[1] - lidTop)
          .move(0, lidTop, 0),
      ),
    ),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        beads(bodyTop - 0.008),
        plate.move(0, bodyTop - 0.002, d * 0.465),
        sphere(0.5, 18, 6)
          .scale(0.05, 0.006, 0.05)
          .move(0, lidTop - 0.001, 0),
      ),
      { untilLevel: 1 },
    ),
    part('blued-steel', '#14110e', hole.move(0, bodyTop - 0.002, d * 0.465), { untilLevel: 0, hidden: true }),
  ];
}
