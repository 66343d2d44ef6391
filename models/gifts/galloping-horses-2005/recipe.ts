import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { horse } from '../../parts/horse.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** Eight horses in two rows, running together on one base. */
export function buildGift(): Model {
  const one = horse(650);
  const herd = Array.from({ length: 8 }, (_, i) => {
    const x = ((i % 4) - 1.5) * 0.25 + (i < 4 ? 0.05 : -0.05);
    return one.turn('y', 0.05 * Math.sin(i * 2)).move(x, 0.03, i < 4 ? 0.1 : -0.1);
  });
  return fitModel(
    model('medium', [
      part('gold', '#cfa548', Shape.merge(...herd)),
      part('marble-dark', '#343130', plinthBoard(1.22, 0.032, 0.39)),
    ]),
    [0.5, 0.2, 0.16],
  );
}
