import { model, part, type Model } from '../../kit/model.ts';
import { rhino } from '../../parts/rhino.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A rhinoceros walking on a low base. */
export function buildGift(): Model {
  return model('small', [
    part('walnut', '#6a4529', rhino('#6a4529').move(0, 0.03, 0), { tint: 'body' }),
    part('walnut', '#3a2719', plinthBoard(0.46, 0.032, 0.17).move(0.02, 0, 0)),
  ]);
}
