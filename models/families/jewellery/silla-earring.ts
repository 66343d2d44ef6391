import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { madeOf } from '../../parts/arms/made-of.ts';

/**
 * An earring as in Silla tombs, hanging from the origin: a thick hollow ring, a slender one, a cage of little rings hung
 * with leaves, and a heart-shaped drop; 80 mm long.
 */
export function sillaEarring(gold: Surface, deep: Surface, jade: Surface): Part[] {
  const hoop = torus(0.0105, 0.0052, 26, 9)
    .turn('x', Math.PI / 2)
    .move(0, -0.0105, 0);
  const dots = Array.from({ length: 14 }, (_, i) => {
    const angle = (i / 14) * 2 * Math.PI;
    return sphere(0.0009, 5, 3).move(Math.cos(angle) * 0.0105, -0.0105 + Math.sin(angle) * 0.0105, 0.005);
  });
  const link = torus(0.0046, 0.0009, 16, 6)
    .turn('z', Math.PI / 2)
    .move(0, -0.0295, 0);
  const cage = [0, 1, 2].flatMap((tier) =>
    Array.from({ length: 6 }, (_, i) =>
      torus(0.0021, 0.00055, 8, 3)
        .turn('x', Math.PI / 2)
        .move(0, -0.0375 - tier * 0.0038, 0.0042)
        .turn('y', (i * Math.PI) / 3 + tier * 0.5),
    ),
  );
  const leaf = prism(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.0021, -0.0024],
        [0.0015, -0.005],
        [0, -0.0064],
        [-0.0015, -0.005],
        [-0.0021, -0.0024],
      ],
      8,
      true,
    ),
    0.0004,
  );
  const leaves = [0, 1, 2].flatMap((tier) =>
    Array.from({ length: 5 }, (_, i) =>
      leaf
        .turn('x', -0.18)
        .move(0, -0.0375 - tier * 0.0052, 0.0066)
        .turn('y', (i * 2 * Math.PI) / 5 + tier * 0.6),
    ),
  );
  const heart = prism(
    smoothPath<Vector2>(
      [
        [0, -0.057],
        [0.0052, -0.0605],
        [0.0076, -0.067],
        [0.0046, -0.0745],
        [0, -0.081],
        [-0.0046, -0.0745],
        [-0.0076, -0.067],
        [-0.0052, -0.0605],
      ],
      24,
      true,
    ),
    0.0016,
    { chamfer: 0.0005 },
  );
  const stem = lathe(
    [
      [0, -0.058],
      [0.0009, -0.058],
      [0.0009, -0.034],
      [0, -0.034],
    ],
    { segments: 8 },
  );
  return [
    madeOf(gold, Shape.merge(hoop, link, stem, heart)),
    madeOf(deep, Shape.merge(...cage), { untilLevel: 1 }),
    madeOf(gold, Shape.merge(...leaves), { untilLevel: 1 }),
    madeOf(deep, Shape.merge(...dots), { untilLevel: 0 }),
    madeOf(jade, sphere(0.0021, 10, 6).move(0, -0.0535, 0)),
  ];
}
