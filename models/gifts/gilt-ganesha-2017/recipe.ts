import { model, part, type Model } from '../../kit/model.ts';
import { ganesha, ganeshaBase } from '../../parts/ganesha.ts';

/** Ganesha seated on a round base. */
export function buildGift(): Model {
  return model('small', [
    part('gold', '#d8b155', ganesha().move(0, 0.028, 0)),
    part('lacquer', '#3a1f1a', ganeshaBase()),
  ]);
}
