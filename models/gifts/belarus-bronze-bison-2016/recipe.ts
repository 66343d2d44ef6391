import { model, part, type Model } from '../../kit/model.ts';
import { cattle } from '../../parts/cattle.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A bison standing on a low base, its shoulders high. */
export function buildGift(): Model {
  return model('small', [
    part(
      'bronze',
      '#6b4f30',
      cattle({ colour: '#6b4f30', hump: 0.057, horns: 0.06, beard: 0.025 }).move(0, 0.03, 0),
      { tint: 'body' },
    ),
    part('walnut', '#3a2719', plinthBoard(0.44, 0.032, 0.17).move(0.01, 0, 0)),
  ]);
}
