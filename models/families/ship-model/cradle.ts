import { box } from '../../kit/box.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** Two shaped blocks on a board that hold a hull; `top` is where the keel lies. Long side along x. */
export function cradle(length: number, depth: number, top: number, beam: number): Shape {
  const board = top * 0.45;
  const block = (): Shape => {
    const half = beam * 0.36;
    const rise = top * 0.9;
    const outline: Vector2[] = [
      [-half, 0],
      [half, 0],
      [half * 0.96, rise + beam * 0.16],
      [half * 0.8, rise + beam * 0.16],
      [half * 0.4, rise * 0.75],
      [0, rise * 0.62],
      [-half * 0.4, rise * 0.75],
      [-half * 0.8, rise + beam * 0.16],
      [-half * 0.96, rise + beam * 0.16],
    ];
    return prism(outline, length * 0.022, { chamfer: length * 0.003 }).turn('y', Math.PI / 2);
  };
  return Shape.merge(
    box(length, board, depth, board * 0.2),
    block().move(-length * 0.2, board * 0.9, 0),
    block().move(length * 0.2, board * 0.9, 0),
  );
}
