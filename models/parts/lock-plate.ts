import { cylinder } from '../kit/cylinder.ts';
import { prism } from '../kit/prism.ts';
import { Shape } from '../kit/shape.ts';
import { smoothPath } from '../kit/smooth-path.ts';
import type { Vector2 } from '../kit/vector.ts';

export interface LockPlate {
  /** The plate, its back at z = 0, middle at the origin. */
  readonly plate: Shape;
  /** The keyhole, a dark inlay. */
  readonly hole: Shape;
}

/** A shield of metal with a keyhole, `height` metres high. */
export function lockPlate(height: number, outline: 'shield' | 'round' | 'square' = 'shield'): LockPlate {
  const thick = height * 0.06;
  const shield = smoothPath<Vector2>(
    [
      [0, 0.5],
      [0.2, 0.44],
      [0.36, 0.46],
      [0.36, 0.1],
      [0.26, -0.2],
      [0, -0.5],
      [-0.26, -0.2],
      [-0.36, 0.1],
      [-0.36, 0.46],
      [-0.2, 0.44],
    ],
    36,
    true,
  ).map(([x, y]): Vector2 => [x * height, y * height]);
  const square: Vector2[] = [
    [-0.4, -0.5],
    [0.4, -0.5],
    [0.4, 0.5],
    [-0.4, 0.5],
  ].map(([x, y]): Vector2 => [x! * height, y! * height]);
  const plate =
    outline === 'round'
      ? cylinder(height / 2, thick, { segments: 28, chamfer: thick * 0.4 }).turn('x', Math.PI / 2)
      : prism(outline === 'shield' ? shield : square, thick, { chamfer: thick * 0.35 }).move(0, 0, thick / 2);
  const hole = Shape.merge(
    cylinder(height * 0.075, height * 0.02, { segments: 12 })
      .turn('x', Math.PI / 2)
      .move(0, height * 0.05, 0),
    prism(
      [
        [-0.03, 0.05],
        [0.03, 0.05],
        [0.06, -0.17],
        [-0.06, -0.17],
      ].map(([x, y]): Vector2 => [x! * height, y! * height]),
      height * 0.02,
    ).move(0, 0, height * 0.01),
  ).move(0, 0, thick * 0.85);
  return { plate, hole };
}
