import type { FormRequest } from '../../kit/form-request.ts';
import type { Part } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { surfacePart } from '../../kit/surface-part.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** The crescent halberd: shaft, collar with a dragon's mouth, a broad curved blade with a spike at its back, a tassel. */
export function halberd(surfaces: FormRequest<unknown>['surfaces']): Part[] {
  const blade: Vector2[] = [
    ...smoothPath<Vector2>(
      [
        [0.004, 0],
        [0.026, 0.022],
        [0.034, 0.06],
        [0.02, 0.1],
        [-0.012, 0.122],
      ],
      16,
    ),
    ...smoothPath<Vector2>(
      [
        [-0.004, 0.096],
        [0.0, 0.074],
      ],
      2,
    ),
    [-0.015, 0.072],
    [-0.004, 0.058],
    ...smoothPath<Vector2>(
      [
        [-0.004, 0.05],
        [-0.008, 0.02],
        [-0.004, 0],
      ],
      5,
    ),
  ];
  return [
    surfacePart(
      surfaces,
      1,
      tube(
        [
          [0, -0.012, 0],
          [0, 0.1, 0],
          [0, 0.2, 0],
          [0, 0.315, 0],
        ],
        0.0042,
        { sides: 10 },
      ),
    ),
    surfacePart(
      surfaces,
      2,
      Shape.merge(
        prism(blade, 0.004, { chamfer: 0.0014 }).move(0, 0.318, 0),
        sphere(0.0085, 14).scale(1, 1.3, 1).move(0, 0.315, 0),
        torus(0.0052, 0.0018, 16, 6).move(0, 0.3, 0),
        torus(0.0052, 0.0018, 16, 6).move(0, 0.02, 0),
        sphere(0.006, 10).scale(0.8, 1.6, 0.8).move(0, -0.012, 0),
      ),
    ),
  ];
}
