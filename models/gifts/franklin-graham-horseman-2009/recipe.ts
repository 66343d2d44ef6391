import { model, part, type Model } from '../../kit/model.ts';
import { horse } from '../../parts/horse.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { rider } from '../../parts/rider.ts';

/** A faceless rider on a horse at a trot, on a low base. */
export function buildGift(): Model {
  return model('small', [
    part('bronze', '#262422', horse(3200).move(0, 0.03, 0)),
    part('bronze', '#38342f', rider().move(0, 0.03, 0)),
    part('marble-dark', '#2a2927', plinthBoard(0.46, 0.032, 0.17)),
  ]);
}
