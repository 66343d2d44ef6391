import { prism } from '../kit/prism.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import { sphere } from '../kit/sphere.ts';
import { tube } from '../kit/tube.ts';
import type { Vector2, Vector3 } from '../kit/vector.ts';

const foreWing = smoothPath<Vector2>(
  [
    [0.02, 0.05],
    [0.3, 0.42],
    [0.72, 0.72],
    [0.98, 0.7],
    [0.86, 0.36],
    [0.5, 0.05],
    [0.1, -0.02],
  ],
  28,
  true,
);
const hindWing = smoothPath<Vector2>(
  [
    [0.02, -0.02],
    [0.5, 0.02],
    [0.74, -0.18],
    [0.62, -0.5],
    [0.5, -0.78],
    [0.36, -0.5],
    [0.08, -0.2],
  ],
  28,
  true,
);

/** A butterfly about the origin, head to +z, its wings half raised; `span` from tip to tip. */
export function butterfly(span: number): { readonly wings: Shape; readonly body: Shape } {
  const wing = (outline: readonly Vector2[]) =>
    prism(outline, 0.03, { chamfer: 0.008 })
      .turn('x', Math.PI / 2)
      .scale(1, 1, 1)
      .mirror('z')
      .turn('z', 0.62);
  const one = Shape.merge(wing(foreWing), wing(hindWing).move(0, -0.012, 0));
  const feeler = (side: number) =>
    tube(
      smoothPath<Vector3>(
        [
          [side * 0.02, 0.03, 0.32],
          [side * 0.1, 0.12, 0.48],
          [side * 0.16, 0.13, 0.6],
        ],
        5,
      ),
      0.012,
      { sides: 4 },
    );
  const size = span / 1.7;
  return {
    wings: one.mirrored('x').scale(size),
    body: Shape.merge(
      sphere(0.06, 10, 7).scale(0.9, 0.9, 3.4).move(0, 0, -0.1),
      sphere(0.06, 10, 6).scale(1, 1, 1.6).move(0, 0.01, 0.14),
      sphere(0.045, 8, 5).move(0, 0.015, 0.3),
      feeler(-1),
      feeler(1),
    ).scale(size),
  };
}
