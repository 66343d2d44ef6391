import { model, part, type Model } from '../../kit/model.ts';
import { horse } from '../../parts/horse.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A horse at a trot on a low base, seen from its side. */
export function buildFamily(): Model {
  return model('small', [
    part('bronze', '#6b5230', horse(3600).move(0, 0.03, 0), { tint: 'body' }),
    part('stone', '#3a3a36', plinthBoard(0.46, 0.032, 0.16), { tint: 'second' }),
  ]);
}
