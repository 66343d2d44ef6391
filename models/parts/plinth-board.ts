import { box } from '../kit/box.ts';
import { Shape } from '../kit/shape.ts';

/** A two-step wooden board for a thing to stand on; its top is at `height`. */
export function plinthBoard(width: number, height: number, depth: number): Shape {
  return Shape.merge(
    box(width, height * 0.6, depth, height * 0.12),
    box(width * 0.92, height * 0.42, depth * 0.88, height * 0.1).move(0, height * 0.58, 0),
  );
}
