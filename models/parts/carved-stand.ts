import { box } from '../kit/box.ts';
import { part, type Part } from '../kit/model.ts';
import { prism } from '../kit/prism.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import type { Vector2 } from '../kit/vector.ts';

/** A Chinese stand of dark wood: top board, waist, cloud-shaped aprons and four curled feet; its top is at `height`. */
export function carvedStand(width: number, height: number, depth: number, colour: string): Part[] {
  const h = height;
  const apron = (long: number): Shape => {
    const half = long / 2;
    const curve = smoothPath<Vector2>(
      [
        [-half * 0.93, 0.12 * h],
        [-half * 0.78, 0.34 * h],
        [-half * 0.5, 0.3 * h],
        [-half * 0.28, 0.42 * h],
        [0, 0.3 * h],
        [half * 0.28, 0.42 * h],
        [half * 0.5, 0.3 * h],
        [half * 0.78, 0.34 * h],
        [half * 0.93, 0.12 * h],
      ],
      24,
    );
    const edge: Vector2[] = [[-half, 0], [-half * 0.94, 0], ...curve, [half * 0.94, 0], [half, 0]];
    return prism([...edge, [half, 0.66 * h], [-half, 0.66 * h]], 0.1 * h, { chamfer: 0.02 * h });
  };
  const foot = (x: number, z: number) =>
    box(0.2 * h, 0.14 * h, 0.2 * h, 0.05 * h).move(x * (width / 2 - 0.1 * h), 0, z * (depth / 2 - 0.1 * h));
  return [
    part(
      'walnut',
      colour,
      Shape.merge(
        box(width, 0.2 * h, depth, 0.06 * h).move(0, 0.8 * h, 0),
        box(width * 0.95, 0.16 * h, depth * 0.93, 0.02 * h).move(0, 0.66 * h, 0),
        apron(width * 0.98).move(0, 0, depth / 2 - 0.07 * h),
        apron(width * 0.98).move(0, 0, -depth / 2 + 0.07 * h),
        apron(depth * 0.96)
          .turn('y', Math.PI / 2)
          .move(width / 2 - 0.07 * h, 0, 0),
        apron(depth * 0.96)
          .turn('y', Math.PI / 2)
          .move(-width / 2 + 0.07 * h, 0, 0),
        ...[-1, 1].flatMap((x) => [-1, 1].map((z) => foot(x, z))),
      ),
    ),
  ];
}
