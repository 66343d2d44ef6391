import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';
import type { HiltSurfaces } from './hilt.ts';
import { quillons } from './quillons.ts';

/** The hilt of a Turkish or Syrian sabre: two plates of horn or metal on a flat tang, riveted, spread to a hooked end. */
export function karabelaHilt(surfaces: HiltSurfaces): Part[] {
  const outline = smoothPath<Vector2>(
    [
      [0.004, 0.0165],
      [-0.03, 0.0145],
      [-0.07, 0.015],
      [-0.1, 0.019],
      [-0.122, 0.024],
      [-0.137, 0.016],
      [-0.136, -0.006],
      [-0.13, -0.028],
      [-0.118, -0.044],
      [-0.106, -0.04],
      [-0.106, -0.026],
      [-0.094, -0.016],
      [-0.06, -0.0125],
      [-0.03, -0.0155],
      [0.004, -0.0165],
    ],
    44,
  );
  const plate = prism(outline, 0.0115, { chamfer: 0.0036, crease: 0.9 });
  const rivets = [-0.026, -0.068, -0.114].map((x) =>
    Shape.merge(
      sphere(0.0028, 8, 4)
        .scale(1, 1, 0.7)
        .move(x, x < -0.1 ? -0.008 : 0.001, 0.0156),
      torus(0.0045, 0.0009, 10, 4)
        .turn('x', Math.PI / 2)
        .move(x, x < -0.1 ? -0.008 : 0.001, 0.0152),
    ).mirrored('z'),
  );
  return [
    madeOf(surfaces.metal, prism(outline, 0.0075), { hidden: true }),
    madeOf(surfaces.metal, quillons({ reach: 0.058, lean: 0.02 }), { hidden: true }),
    madeOf(surfaces.grip, Shape.merge(plate.move(0, 0, 0.0095), plate.move(0, 0, -0.0095)).boxTextured()),
    madeOf(surfaces.accent, Shape.merge(...rivets), { untilLevel: 0, hidden: true }),
  ];
}
