import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { elephant } from '../../parts/elephant.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** Three elephants in a row, the smallest last, on one base. */
export function buildGift(): Model {
  const one = elephant(1700);
  const row = (
    [
      [0.42, 1],
      [0, 0.78],
      [-0.33, 0.6],
    ] as const
  ).map(([x, scale]) => one.scale(scale).move(x, 0.03, 0));
  return model('medium', [
    part('walnut', '#8a5c34', Shape.merge(...row)),
    part('ivory', '#dfd2b4', plinthBoard(1.24, 0.034, 0.22).move(0.1, 0, 0)),
  ]);
}
