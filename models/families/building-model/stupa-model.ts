import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import type { FormRequest } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2, Vector3 } from '../../kit/vector.ts';
import { petal } from '../../parts/petal.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { plumeria } from '../../parts/plumeria.ts';
import type { Form } from './form.ts';

/** A four-sided profile, [half side, height]. */
const square = (profile: readonly Vector2[], crease = 0.35): Shape =>
  lathe(
    profile.map(([x, y]): Vector2 => [x * Math.SQRT2, y]),
    { segments: 4, crease },
  ).turn('y', Math.PI / 4);

/** A stupa of the Lao kind, `half` wide at its foot: walled terraces, a ring of thirty small spires, one tall spire like a lotus bud. */
function laoStupa(half: number, height: number): { terraces: Shape; spires: Shape } {
  const y = (share: number) => share * height;
  const terrace = square([
    [0, 0],
    [half, 0],
    [half, y(0.05)],
    [half * 1.03, y(0.06)],
    [half * 1.03, y(0.085)],
    [half * 0.8, y(0.09)],
    [half * 0.8, y(0.17)],
    [half * 0.83, y(0.18)],
    [half * 0.83, y(0.2)],
    [half * 0.6, y(0.205)],
    [half * 0.56, y(0.26)],
    [0, y(0.26)],
  ]);
  // Battlements shaped like leaves stand on the walls.
  const leaf = prism(
    [
      [-0.35, 0],
      [0.35, 0],
      [0.42, 0.4],
      [0, 1],
      [-0.42, 0.4],
    ],
    0.3,
  );
  const row = (reach: number, count: number, size: number, at: number) =>
    Shape.merge(
      ...Array.from({ length: count }, (_, i) =>
        leaf.scale(size).move(((i + 0.5) / count - 0.5) * 2 * reach, at, reach),
      ),
    ).around(4);
  const small = lathe(
    [
      [0.5, 0],
      [0.5, 0.12],
      [0.34, 0.2],
      [0.36, 0.34],
      [0.16, 0.5],
      [0.1, 0.52],
      [0, 1],
    ].map(([r, h]): Vector2 => [(r ?? 0) * half * 0.1, (h ?? 0) * y(0.17)]),
    { segments: 8 },
  );
  const ring = Array.from({ length: 8 }, (_, i) =>
    small.move(((i + 0.5) / 8 - 0.5) * half * 1.32, y(0.2), half * 0.68),
  );
  const bud = square(
    smoothPath<Vector2>(
      [
        [half * 0.46, y(0.26)],
        [half * 0.5, y(0.3)],
        [half * 0.4, y(0.38)],
        [half * 0.26, y(0.46)],
        [half * 0.25, y(0.5)],
        [half * 0.27, y(0.56)],
        [half * 0.22, y(0.64)],
        [half * 0.13, y(0.74)],
        [half * 0.085, y(0.8)],
      ],
      18,
    ).concat([[0, y(0.8)]]),
    0.5,
  );
  const spire = lathe(
    [
      [half * 0.11, y(0.79)],
      [half * 0.13, y(0.81)],
      [half * 0.07, y(0.83)],
      [half * 0.06, y(0.87)],
      [half * 0.03, y(0.9)],
      [0, y(1)],
    ],
    { segments: 14 },
  );
  const lotus = petal({ length: y(0.075), width: half * 0.2, lift: 1.35, tipLift: 0.9, cup: 0.1 }, 4, 4).move(
    0,
    y(0.25),
    half * 0.5,
  );
  const gate = Shape.merge(
    box(half * 0.34, y(0.13), half * 0.2, half * 0.01),
    prism(
      [
        [-half * 0.22, 0],
        [half * 0.22, 0],
        [half * 0.1, y(0.05)],
        [0, y(0.14)],
        [-half * 0.1, y(0.05)],
      ],
      half * 0.2,
      { chamfer: half * 0.01 },
    ).move(0, y(0.125), 0),
    box(half * 0.3, y(0.03), half * 0.14, 0).move(0, 0, half * 0.13),
  ).move(0, 0, half * 0.98);
  return {
    terraces: Shape.merge(
      terrace,
      row(half * 0.99, 11, half * 0.075, y(0.084)),
      row(half * 0.8, 9, half * 0.07, y(0.199)),
      gate.around(4),
    ),
    spires: Shape.merge(
      ...ring.map((each) => each.around(4)),
      bud,
      spire,
      lotus.around(4),
      lotus.move(half * 0.25, 0, -half * 0.02).around(4),
      lotus.move(-half * 0.25, 0, -half * 0.02).around(4),
    ),
  };
}

/** An upright pipe with a closed top. */
const reed = (height: number) => (x: number, y: number, length: number, z: number) =>
  lathe(
    [
      [height * 0.0135, 0],
      [height * 0.0135, length],
      [0, length],
    ],
    { segments: 6 },
  ).move(x, y, z);

/** A mouth organ of bamboo: two rows of pipes of growing length through a wooden wind chest; upright, `height` tall. */
function mouthOrgan(height: number): Shape {
  const pipe = reed(height);
  const pipes = Array.from({ length: 7 }, (_, i) => {
    const length = height * (0.66 + 0.34 * (i / 6));
    return [-1, 1].map((row) =>
      pipe((i - 3) * height * 0.029, (height - length) * 0.35, length, row * height * 0.015),
    );
  }).flat();
  const chest = lathe(
    [
      [0, 0],
      [0.05, 0.01],
      [0.062, 0.06],
      [0.05, 0.11],
      [0, 0.12],
    ].map(([r, y]): Vector2 => [(r ?? 0) * height, (y ?? 0) * height]),
    { segments: 14 },
  )
    .scale(2.1, 1, 0.95)
    .move(0, height * 0.24, 0);
  const bands = [0.5, 0.72].map((t) =>
    box(height * 0.2, height * 0.014, height * 0.064, 0).move(0, height * t, 0),
  );
  return Shape.merge(...pipes, chest, ...bands);
}

/** A long hand drum on its side along x, and a two-stringed fiddle leaning on it. */
function drumAndFiddle(length: number): Shape {
  const drum = lathe(
    [
      [0, 0],
      [0.17, 0],
      [0.18, 0.03],
      [0.2, 0.2],
      [0.15, 0.55],
      [0.11, 0.8],
      [0.13, 1],
      [0, 1],
    ].map(([r, y]): Vector2 => [(r ?? 0) * length, (y ?? 0) * length]),
    { segments: 18 },
  )
    .turn('z', Math.PI / 2)
    .move(length / 2, length * 0.2, 0);
  const fiddle = Shape.merge(
    cylinder(length * 0.1, length * 0.2, { segments: 14 })
      .turn('x', Math.PI / 2)
      .move(0, length * 0.1, -length * 0.1),
    cylinder(length * 0.018, length * 1.15, { segments: 8 }).move(0, length * 0.08, 0),
    ...[0.95, 1.08].map((y) =>
      cylinder(length * 0.012, length * 0.22, { segments: 6 })
        .turn('z', Math.PI / 2)
        .move(length * 0.11, length * y, 0),
    ),
  )
    .turn('x', -0.32)
    .turn('z', -0.16)
    .move(-length * 0.1, 0, length * 0.36);
  return Shape.merge(drum, fiddle);
}

/** A spray of plumeria with leaves, rising from the origin, about `height` tall. */
function spray(height: number): { flowers: Shape; leaves: Shape } {
  const heads: readonly (readonly [number, number, number, number])[] = [
    [0, 0.86, 0.08, 0.2],
    [-0.22, 0.7, 0.12, 0.17],
    [0.2, 0.62, 0.16, 0.18],
    [-0.04, 0.5, 0.28, 0.16],
  ];
  const stems = heads.map(([x, y, z]) =>
    tube(
      smoothPath<Vector3>(
        [
          [0, 0, 0],
          [x * 0.3, y * 0.5, z * 0.2],
          [x, y, z],
        ].map(([a = 0, b = 0, c = 0]): Vector3 => [a * height, b * height, c * height]),
        6,
      ),
      height * 0.016,
      { sides: 6 },
    ),
  );
  const leaves = [0.3, 1.9, 3.4, 4.6, 5.6].map((turn, i) =>
    petal(
      {
        length: height * 0.48,
        width: height * 0.15,
        point: 0.8,
        lift: 0.9,
        tipLift: 0,
        cup: 0.06,
        keel: 0.08,
        thickness: height * 0.008,
      },
      4,
      6,
    )
      .move(0, height * (0.16 + 0.08 * (i % 3)), 0)
      .turn('y', turn),
  );
  return {
    flowers: Shape.merge(
      ...heads.map(([x, y, z, r]) =>
        plumeria(r * height)
          .turn('x', 0.7)
          .turn('y', x * 2)
          .move(x * height, y * height, z * height),
      ),
    ),
    leaves: Shape.merge(...stems, ...leaves),
  };
}

/** A Lao stupa, flowers and instruments beside it: stupa and flowers in the first surface, leaves and instruments in the second, board in the third. */
export function stupaModel({ form, size, surfaces }: FormRequest<Form>): Model {
  const [width, height, depth] = size;
  const board = height * 0.1;
  const isGroup = form.beside === 'flowers-and-instruments';
  const half = Math.min(depth * 0.4, width * (isGroup ? 0.2 : 0.42));
  const stupa = laoStupa(half, height - board);
  const raise = (shape: Shape, x = 0, z = 0) => shape.move(x, board, z);
  const firsts = [raise(stupa.terraces, 0, -depth * 0.04), raise(stupa.spires, 0, -depth * 0.04)];
  const seconds: Shape[] = [];
  if (isGroup) {
    const flowers = spray(height * 0.5);
    firsts.push(raise(flowers.flowers, -width * 0.33, depth * 0.05));
    seconds.push(
      raise(flowers.leaves, -width * 0.33, depth * 0.05),
      raise(
        mouthOrgan(height * 0.66)
          .turn('z', -0.12)
          .turn('x', -0.1),
        width * 0.36,
        -depth * 0.12,
      ),
      raise(drumAndFiddle(width * 0.17), width * 0.32, depth * 0.2),
    );
  }
  return model('medium', [
    surfacePart(surfaces, 0, Shape.merge(...firsts)),
    ...(seconds.length > 0 ? [surfacePart(surfaces, 1, Shape.merge(...seconds))] : []),
    surfacePart(surfaces, 2, plinthBoard(width, board, depth)),
  ]);
}
