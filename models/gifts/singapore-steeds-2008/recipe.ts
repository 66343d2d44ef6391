import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { horse } from '../../parts/horse.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** Three horses running together on one base. */
export function buildGift(): Model {
  const one = horse(1600);
  const herd = (
    [
      [-0.16, -0.12],
      [0.02, 0.1],
      [0.3, -0.06],
    ] as const
  ).map(([x, z], i) => one.turn('y', 0.06 * Math.sin(i * 2)).move(x, 0.04, z));
  return model('medium', [
    part('gold', '#cfa550', Shape.merge(...herd)),
    part('marble-dark', '#2f2d2e', plinthBoard(0.95, 0.042, 0.46).move(0.06, 0, -0.01)),
  ]);
}
