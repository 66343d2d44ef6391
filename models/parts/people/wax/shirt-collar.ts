import { lathe } from '../../../kit/lathe.ts';
import { prism } from '../../../kit/prism.ts';
import { Shape } from '../../../kit/shape.ts';
import type { Vector2 } from '../../../kit/vector.ts';

const wing: Vector2[] = [
  [0.003, 1.448],
  [0.012, 1.426],
  [0.034, 1.392],
  [0.05, 1.404],
  [0.06, 1.43],
  [0.058, 1.452],
  [0.03, 1.454],
];

/** A shirt's collar round the neck of a person 1.70 m tall: a band that stands over the jacket, and two points in front. */
export function shirtCollar(): Shape {
  const band = lathe(
    [
      [0.054, 1.4],
      [0.068, 1.402],
      [0.0655, 1.44],
      [0.0615, 1.468],
      [0.059, 1.47],
      [0.0575, 1.466],
      [0.054, 1.44],
    ],
    { segments: 32 },
  )
    .move(0, -1.44, 0)
    .turn('x', 0.16)
    .move(0, 1.44, -0.019);
  // The points lie on the band above and come away from it below.
  const points = prism(wing, 0.004, { chamfer: 0.0008 })
    .mirrored('x')
    .deform(([x, y, z]) => [
      x,
      y,
      -0.014 + Math.sqrt(Math.max(0.0675 ** 2 - x * x, 0.0004)) + Math.max(0, 1.45 - y) * 0.42 + z,
    ]);
  return Shape.merge(band, points);
}
