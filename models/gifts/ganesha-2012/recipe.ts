import { fitModel } from '../../kit/fit-model.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { ganesha, ganeshaBase } from '../../parts/ganesha.ts';

/** Ganesha seated on a round base. */
export function buildGift(): Model {
  return fitModel(
    model('small', [
      part('brass', '#c09a4c', ganesha().move(0, 0.028, 0)),
      part('jade', '#3f8a6a', ganeshaBase()),
    ]),
    [0.2, 0.2, 0.2],
  );
}
