import { capsule } from '../kit/capsule.ts';
import { Shape } from '../kit/shape.ts';
import { sphere } from '../kit/sphere.ts';
import { tube } from '../kit/tube.ts';
import type { Vector3 } from '../kit/vector.ts';

export interface WalkerBuild {
  /** Length of the body, metres; everything else is in proportion to it. */
  readonly length: number;
  /** Legs, neck and girth as shares of the length. */
  readonly legs: number;
  readonly neck: number;
  readonly girth: number;
  readonly head: number;
}

/** A plain four-footed beast walking towards +x, seen from its side by someone in front; carved, not furred. */
export function walker({ length, legs, neck, girth, head }: WalkerBuild): Shape {
  const hip = legs * length;
  const girthRadius = (girth * length) / 2;
  const back = hip + girthRadius;
  const leg = (x: number, z: number, forward: number): Shape =>
    Shape.merge(
      capsule(
        [x, hip + girthRadius * 0.5, z],
        [x + forward * 0.25, hip * 0.5, z],
        girthRadius * 0.4,
        girthRadius * 0.24,
      ),
      capsule(
        [x + forward * 0.25, hip * 0.5, z],
        [x + forward, girthRadius * 0.18, z],
        girthRadius * 0.24,
        girthRadius * 0.17,
      ),
      sphere(girthRadius * 0.2, 10)
        .scale(1.4, 0.8, 1)
        .move(x + forward * 1.1, girthRadius * 0.15, z),
    );
  const side = girthRadius * 0.5;
  const neckTop: Vector3 = [length * (0.5 + neck * 0.45), back + neck * length * 0.8, 0];
  return Shape.merge(
    capsule([-length * 0.36, back, 0], [length * 0.32, back * 1.02, 0], girthRadius * 0.98, girthRadius, 20),
    leg(length * 0.32, side, length * 0.06),
    leg(length * 0.3, -side, -length * 0.05),
    leg(-length * 0.36, side, -length * 0.05),
    leg(-length * 0.34, -side, length * 0.05),
    capsule(
      [length * 0.34, back + girthRadius * 0.2, 0],
      neckTop,
      girthRadius * 0.72,
      girthRadius * 0.42,
      16,
    ),
    capsule(
      neckTop,
      [neckTop[0] + head * length, neckTop[1] - head * length * 0.35, 0],
      girthRadius * 0.44,
      girthRadius * 0.26,
      16,
    ),
    sphere(girthRadius * 0.14, 8).move(neckTop[0], neckTop[1] + girthRadius * 0.45, girthRadius * 0.28),
    sphere(girthRadius * 0.14, 8).move(neckTop[0], neckTop[1] + girthRadius * 0.45, -girthRadius * 0.28),
    tube(
      [
        [-length * 0.42, back + girthRadius * 0.5, 0],
        [-length * 0.56, back + girthRadius * 0.2, 0],
        [-length * 0.6, back - girthRadius * 0.9, 0],
      ],
      girthRadius * 0.12,
    ),
  );
}
