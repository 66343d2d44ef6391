import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';

/** The hilt of a Caucasian dagger: broad where it meets the blade, a narrow waist, a round head, two pointed bosses. */
export function kindjalHilt(surfaces: HiltSurfaces): Part[] {
  const half: readonly Vector2[] = [
    [0.012, 0.0245],
    [-0.012, 0.0235],
    [-0.026, 0.0125],
    [-0.05, 0.0105],
    [-0.066, 0.013],
    [-0.082, 0.0185],
    [-0.1, 0.0165],
    [-0.112, 0.008],
  ];
  const line = smoothPath(half, 24);
  const outline = [...line, ...line.toReversed().map(([x, y]): Vector2 => [x, -y])];
  const boss = lathe(
    [
      [0.0072, -0.001],
      [0.007, 0.0012],
      [0.0048, 0.002],
      [0.0042, 0.0036],
      [0.0018, 0.0058],
      [0, 0.0095],
    ],
    { segments: 14, crease: 0.9 },
  ).turn('x', Math.PI / 2);
  const bosses = [-0.004, -0.086].map((x) => boss.move(x, 0, 0.0098));
  const edge = prism(outline, 0.011, { chamfer: 0.001 });
  return [
    madeOf(surfaces.metal, edge.scale(1.02, 1.06, 1), { hidden: true }),
    madeOf(surfaces.grip, prism(outline, 0.0205, { chamfer: 0.004, crease: 0.9 }).boxTextured()),
    madeOf(surfaces.accent, Shape.merge(...bosses), { untilLevel: 1 }),
  ];
}
