import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';

/** The hilt of a shashka: no guard, a slightly bent grip that ends in a cleft, beaked head. */
export function shashkaHilt(surfaces: HiltSurfaces): Part[] {
  const outline = [
    ...smoothPath<Vector2>(
      [
        [0.01, 0.0165],
        [-0.04, 0.015],
        [-0.085, 0.016],
        [-0.118, 0.02],
        [-0.146, 0.021],
      ],
      18,
    ),
    [-0.15, 0.014] as const,
    [-0.134, 0.002] as const,
    [-0.152, -0.006] as const,
    ...smoothPath<Vector2>(
      [
        [-0.156, -0.016],
        [-0.148, -0.031],
        [-0.132, -0.028],
        [-0.11, -0.019],
        [-0.07, -0.0135],
        [-0.03, -0.014],
        [0.01, -0.0165],
      ],
      22,
    ),
  ];
  const rivets = [-0.02, -0.062, -0.1].map((x) =>
    sphere(0.0034, 10, 6).scale(1, 1, 0.6).move(x, 0.001, 0.0142).mirrored('z'),
  );
  return [
    madeOf(surfaces.grip, prism(outline, 0.029, { chamfer: 0.006, crease: 0.9 }).boxTextured()),
    madeOf(
      surfaces.metal,
      prism(
        outline.filter(([x]) => x > -0.012),
        0.0305,
        { chamfer: 0.003 },
      ),
    ),
    madeOf(surfaces.accent, Shape.merge(...rivets), { untilLevel: 0 }),
  ];
}
