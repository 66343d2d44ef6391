import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { horse } from '../../parts/horse.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** Six horses running together on one base. */
export function buildGift(): Model {
  const one = horse(900);
  const herd = (
    [
      [-0.34, -0.12],
      [0, -0.14],
      [0.34, -0.12],
      [-0.2, 0.1],
      [0.14, 0.1],
      [0.44, 0.08],
    ] as const
  ).map(([x, z], i) => one.turn('y', 0.06 * Math.sin(i * 2)).move(x, 0.04, z));
  return model('medium', [
    part('silver', '#c8c9c9', Shape.merge(...herd)),
    part('marble-dark', '#2d2b2b', plinthBoard(1.3, 0.042, 0.5).move(0.05, 0, -0.01)),
  ]);
}
