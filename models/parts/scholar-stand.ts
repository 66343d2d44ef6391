import { box } from '../kit/box.ts';
import { prism } from '../kit/prism.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import { sweep } from '../kit/sweep.ts';
import type { Vector2, Vector3 } from '../kit/vector.ts';

/** A low table as carvings are set on in China: a framed top, a waist, cusped aprons, bowed legs and a floor frame. */
export function scholarStand(width: number, height: number, depth: number): Shape {
  const slab = height * 0.14;
  const leg = Math.min(width, depth, height * 2) * 0.11;
  const apron = (long: number): Shape =>
    prism(
      [
        ...smoothPath<Vector2>(
          [
            [-0.5, -1],
            [-0.4, -0.42],
            [-0.26, -0.62],
            [-0.16, -0.34],
            [0, -0.56],
            [0.16, -0.34],
            [0.26, -0.62],
            [0.4, -0.42],
            [0.5, -1],
          ],
          24,
        ),
        [0.5, 0],
        [-0.5, 0],
      ].map(([x, y]): Vector2 => [(x ?? 0) * (long - leg), (y ?? 0) * height * 0.3]),
      leg * 0.4,
      { chamfer: leg * 0.08 },
    ).move(0, height * 0.74, 0);
  const curve = smoothPath<Vector3>(
    [
      [0, height * 0.76, 0],
      [leg * 0.28, height * 0.58, leg * 0.28],
      [leg * 0.1, height * 0.24, leg * 0.1],
      [-leg * 0.1, height * 0.04, -leg * 0.1],
    ],
    8,
  );
  const half = leg / 2;
  const one = sweep(
    curve,
    [
      [-half, -half],
      [half, -half],
      [half, half],
      [-half, half],
    ],
    { scale: (t) => 1.1 - 0.5 * t + (t > 0.8 ? (t - 0.8) * 1.4 : 0), up: [0, 0, 1], level: true },
  ).move(width / 2 - leg * 0.8, 0, depth / 2 - leg * 0.8);
  const legs = one.mirrored('x');
  return Shape.merge(
    box(width, slab, depth, slab * 0.3).move(0, height - slab, 0),
    box(width * 0.92, height * 0.14, depth * 0.9, slab * 0.1).move(0, height * 0.73, 0),
    legs,
    legs.mirror('z'),
    apron(width * 0.96).move(0, 0, depth / 2 - leg * 0.55),
    apron(width * 0.96).move(0, 0, -depth / 2 + leg * 0.55),
    apron(depth * 0.96)
      .turn('y', Math.PI / 2)
      .move(width / 2 - leg * 0.55, 0, 0),
    apron(depth * 0.96)
      .turn('y', Math.PI / 2)
      .move(-width / 2 + leg * 0.55, 0, 0),
    ...[-1, 1].flatMap((side) => [
      box(width * 0.9, height * 0.05, leg * 0.7, 0).move(0, height * 0.01, side * (depth / 2 - leg * 0.85)),
      box(leg * 0.7, height * 0.05, depth * 0.86, 0).move(side * (width / 2 - leg * 0.85), height * 0.01, 0),
    ]),
  );
}
