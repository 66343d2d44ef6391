import { model, part, type Model } from '../../kit/model.ts';
import { cattle } from '../../parts/cattle.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A calf standing on a low base. */
export function buildGift(): Model {
  return model('small', [
    part('gold', '#d0a648', cattle({ colour: '#d0a648', hump: 0, horns: 0.034, beard: 0 }).move(0, 0.03, 0), {
      tint: 'body',
    }),
    part('walnut', '#3a2719', plinthBoard(0.42, 0.032, 0.16).move(0.01, 0, 0)),
  ]);
}
