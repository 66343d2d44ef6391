import type { Surface } from '../../kit/form-request.ts';
import { lathe } from '../../kit/lathe.ts';
import type { Part } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import { superellipse } from '../../kit/outlines.ts';
import type { Vector3 } from '../../kit/vector.ts';
import { madeOf } from './made-of.ts';

/**
 * A cord with its knot and tassel, hanging from one point to another; the tassel, `size` metres long, hangs on below.
 */
export function swordKnot(cord: Surface, from: Vector3, to: Vector3, size: number): Part[] {
  const middle: Vector3 = [
    (from[0] + to[0]) / 2 - size * 0.15,
    Math.min(from[1], to[1]) + size * 0.1,
    (from[2] + to[2]) / 2 + size * 0.1,
  ];
  const line = sweep(smoothPath([from, middle, to], 14), superellipse(size * 0.035, size * 0.035, 2, 6), {
    crease: Math.PI,
  });
  const [x, y, z] = to;
  const strands = lathe(
    [
      [0, 0],
      [size * 0.13, 0],
      [size * 0.15, size * 0.06],
      [size * 0.12, size * 0.55],
      [size * 0.07, size * 0.62],
    ],
    { segments: 18, crease: 0 },
  ).move(x, y - size * 0.92, z);
  const knot = Shape.merge(
    sphere(size * 0.105, 12, 8).move(x, y - size * 0.26, z),
    sphere(size * 0.07, 10, 6).move(x, y - size * 0.08, z),
    sphere(size * 0.07, 10, 6)
      .scale(1, 0.7, 1)
      .move(x, y - size * 0.16, z),
  );
  return [madeOf(cord, line, { untilLevel: 1 }), madeOf(cord, Shape.merge(strands, knot))];
}
