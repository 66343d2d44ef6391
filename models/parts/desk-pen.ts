import { box } from '../kit/box.ts';
import { lathe } from '../kit/lathe.ts';
import { Shape } from '../kit/shape.ts';
import { torus } from '../kit/torus.ts';

export interface DeskPen {
  readonly body: Shape;
  readonly rings: Shape;
}

/** A capped pen lying along +y from the origin, `length` metres. */
export function deskPen(length: number, radius: number): DeskPen {
  const at = (share: number): number => share * length;
  return {
    body: lathe(
      [
        [0, 0],
        [radius * 0.6, at(0.006)],
        [radius * 0.86, at(0.02)],
        [radius, at(0.3)],
        [radius * 1.02, at(0.55)],
        [radius * 1.16, at(0.555)],
        [radius * 1.14, at(0.9)],
        [radius * 0.8, at(0.985)],
        [0, at(1)],
      ],
      { segments: 16 },
    ),
    rings: Shape.merge(
      ...[0.56, 0.585, 0.93].map((share) => torus(radius * 1.14, radius * 0.12, 18, 6).move(0, at(share), 0)),
      box(radius * 0.5, length * 0.3, radius * 0.35, radius * 0.1).move(0, at(0.64), radius * 1.35),
    ),
  };
}
