import { capsule } from '../kit/capsule.ts';
import { lathe } from '../kit/lathe.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import { sphere } from '../kit/sphere.ts';
import type { Vector2, Vector3 } from '../kit/vector.ts';

/** A standing figure in a long robe, faceless: head, shoulders and folded arms, `height` metres tall. */
export function standing(height: number): Shape {
  const robe = smoothPath<Vector2>(
    [
      [0.17, 0],
      [0.16, 0.1],
      [0.115, 0.42],
      [0.1, 0.55],
      [0.13, 0.74],
      [0.12, 0.8],
      [0.045, 0.84],
      [0.036, 0.87],
    ],
    20,
  ).map(([radius, y]) => [radius * height, y * height] as const);
  const shoulder = 0.77 * height;
  const arm = capsule(
    [0.12 * height, shoulder, 0],
    [0.13 * height, 0.58 * height, 0.04 * height],
    0.035 * height,
    0.03 * height,
  );
  const forearm = capsule(
    [0.13 * height, 0.58 * height, 0.04 * height],
    [0.02 * height, 0.56 * height, 0.13 * height],
    0.03 * height,
    0.024 * height,
  );
  // What tells the front: a collar that crosses, the edge of the robe below it, and the tips of the shoes.
  const bar = (from: Vector3, to: Vector3, thick: number): Shape =>
    capsule(scaled(from, height), scaled(to, height), thick * height, thick * height);
  const edge: readonly Vector3[] = [
    [0, 0.67, 0.094],
    [0.004, 0.55, 0.079],
    [0.01, 0.42, 0.09],
    [0.02, 0.2, 0.115],
    [0.026, 0.03, 0.129],
  ];
  const front = [
    bar([-0.052, 0.832, 0.02], edge[0] as Vector3, 0.011),
    bar([0.052, 0.832, 0.02], edge[0] as Vector3, 0.011),
    ...edge.slice(1).map((to, at) => bar(edge[at] as Vector3, to, 0.007)),
    bar([-0.062, 0.02, 0.08], [-0.068, 0.018, 0.155], 0.026),
    bar([0.062, 0.02, 0.08], [0.068, 0.018, 0.155], 0.026),
  ];
  return Shape.merge(
    ...front,
    lathe([[0, 0], ...robe, [0, 0.88 * height]], { segments: 28, crease: 1 }).scale(1, 1, 0.78),
    arm,
    arm.mirror('x'),
    forearm,
    forearm.mirror('x'),
    sphere(0.065 * height, 20)
      .scale(0.86, 1.12, 0.95)
      .move(0, 0.927 * height, 0.005 * height),
  );
}

function scaled([x, y, z]: Vector3, by: number): Vector3 {
  return [x * by, y * by, z * by];
}
