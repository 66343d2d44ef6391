import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sheet } from '../../kit/sheet.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { cushion } from '../../parts/cushion.ts';
import { mouldedBlock, type Plan } from '../../parts/moulded-block.ts';
import type { Form } from './form.ts';

/** A boomerang of a table top: the viewer's side hollow, the far side bowed. */
const curvedPlan: Plan = (inset) => {
  const bow = (x: number, depth: number, sag: number): number => depth + sag * (1 - (x / 0.95) ** 2);
  const n = 16;
  const far = Array.from({ length: n + 1 }, (_, i): Vector2 => {
    const x = 0.95 - inset - ((1.9 - 2 * inset) * i) / n;
    return [x, bow(x, 0.22, 0.22) - inset];
  });
  const near = Array.from({ length: n + 1 }, (_, i): Vector2 => {
    const x = -0.95 + inset + ((1.9 - 2 * inset) * i) / n;
    return [x, bow(x, -0.4, 0.3) + inset];
  });
  return [...far, ...near];
};

/** A chair of bent steel tube, seat and back of leather. */
function tubeChair(): { readonly steel: Shape; readonly leather: Shape } {
  const frame = tube(
    smoothPath<Vector3>(
      [
        [0.25, 0.98, -0.29],
        [0.25, 0.6, -0.24],
        [0.25, 0.42, -0.2],
        [0.25, 0.4, 0.16],
        [0.25, 0.34, 0.25],
        [0.25, 0.1, 0.24],
        [0.25, 0.018, 0.18],
        [0.25, 0.014, -0.22],
      ],
      36,
    ),
    0.014,
    { sides: 8 },
  );
  const arm = tube(
    smoothPath<Vector3>(
      [
        [0.25, 0.66, -0.25],
        [0.262, 0.66, -0.05],
        [0.262, 0.64, 0.15],
        [0.255, 0.5, 0.2],
        [0.25, 0.39, 0.18],
      ],
      18,
    ),
    0.012,
    { sides: 7 },
  );
  const rail = (y: number, z: number): Shape =>
    tube(
      [
        [-0.25, y, z],
        [0.25, y, z],
      ],
      0.012,
      { sides: 7 },
    );
  const seat = cushion(0.47, 0.08, 0.46, { square: 9, grid: [12, 12] }).cover.move(0, 0.41, -0.02);
  const back = cushion(0.47, 0.07, 0.44, { square: 9, grid: [12, 12] })
    .cover.turn('x', Math.PI / 2)
    .turn('x', -0.12)
    .move(0, 0.72, -0.26);
  const pad = box(0.045, 0.02, 0.2, 0.008).move(0.262, 0.665, -0.02).mirrored('x');
  return {
    steel: Shape.merge(
      frame.mirrored('x'),
      arm.mirrored('x'),
      rail(0.014, -0.22),
      rail(0.4, -0.2),
      rail(0.97, -0.288),
    ),
    leather: Shape.merge(seat, back, pad),
  };
}

/** An office in metal of unusual form: a curved desk on bent sheets, a drawer drum, a lamp, a chair behind and two before it. */
export function metalOffice({ surfaces }: FormRequest<Form>): Part[] {
  const top = mouldedBlock(curvedPlan, [
    [0.012, 0.7],
    [0, 0.712],
    [0, 0.728],
    [0.01, 0.738],
    [0.014, 0.739],
  ]);
  const inlay = mouldedBlock(
    (inset) => curvedPlan(0.06 + inset),
    [
      [0, 0.739],
      [0, 0.7405],
    ],
  );
  const leg = sheet(
    (u, v) => {
      const angle = (u - 0.5) * 2.2;
      const reach = 0.24 - 0.05 * Math.sin(v * Math.PI);
      return [Math.sin(angle) * reach, v * 0.7, Math.cos(angle) * reach - 0.2];
    },
    16,
    6,
    0.012,
  );
  const modesty = sheet(
    (u, v) => [(0.5 - u) * 1.1, 0.24 + v * 0.44, 0.36 - 0.15 * ((u - 0.5) * 2) ** 2 - 0.06],
    18,
    1,
    0.008,
  )
    .turn('y', Math.PI)
    .turn('y', Math.PI);
  const drum = Shape.merge(
    cylinder(0.2, 0.56, { segments: 32, chamfer: 0.006 }).move(0.62, 0.06, -0.02),
    cylinder(0.16, 0.06, { segments: 24 }).move(0.62, 0, -0.02),
  );
  const gaps = Shape.merge(
    ...[0.2, 0.34, 0.48].map((y) =>
      cylinder(0.2012, 0.005, { segments: 32, chamfer: 0 }).move(0.62, y, -0.02),
    ),
  );
  const pulls = Shape.merge(
    ...[0.13, 0.27, 0.41, 0.55].map((y) =>
      tube(
        [
          [0.56, y, -0.215],
          [0.56, y, -0.24],
          [0.68, y, -0.24],
          [0.68, y, -0.215],
        ],
        0.006,
        { sides: 6 },
      ),
    ),
  );
  const lamp = Shape.merge(
    cylinder(0.09, 0.016, { segments: 28 }).move(-0.62, 0.74, 0.1),
    tube(
      smoothPath<Vector3>(
        [
          [-0.62, 0.75, 0.1],
          [-0.63, 0.98, 0.12],
          [-0.58, 1.06, 0.06],
          [-0.48, 1.05, 0],
        ],
        16,
      ),
      0.008,
      { sides: 8 },
    ),
    prism(
      smoothPath<Vector2>(
        [
          [-0.09, 0],
          [-0.06, 0.03],
          [0, 0.042],
          [0.06, 0.03],
          [0.09, 0],
        ],
        12,
      ),
      0.14,
      { crease: 0.8 },
    )
      .turn('y', 0.6)
      .move(-0.46, 1.02, 0),
  );
  const { steel, leather } = tubeChair();
  const chairs = [
    [0, 0, -0.47],
    [Math.PI + 0.35, -0.45, 0.64],
    [Math.PI - 0.35, 0.45, 0.64],
  ] as const;
  const all = (shape: Shape): Shape =>
    Shape.merge(...chairs.map(([turn, x, z]) => shape.turn('y', turn).move(x, 0, z)));
  // The desk's bowed side, to the visitor, looks towards +z.
  const turned = (shape: Shape): Shape => shape.turn('y', Math.PI);
  return [
    surfacePart(surfaces, 0, Shape.merge(turned(top), leg.move(-0.62, 0, 0.06).turn('y', 0), all(steel))),
    surfacePart(surfaces, 2, Shape.merge(turned(inlay), modesty, drum)),
    surfacePart(surfaces, 0, Shape.merge(pulls, lamp), {}),
    surfacePart(surfaces, 1, Shape.merge(all(leather))),
    surfacePart(surfaces, 1, gaps, { untilLevel: 1, hidden: true }),
  ];
}
