import { fitModel } from '../../kit/fit-model.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { ganesha } from '../../parts/ganesha.ts';

/** Ganesha seated on a round base. */
export function buildGift(): Model {
  return fitModel(
    model('small', [
      part('brass', '#c09a4c', ganesha().move(0, 0.028, 0)),
      part(
        'jade',
        '#3f8a6a',
        lathe(
          [
            [0, 0],
            [0.115, 0],
            [0.115, 0.012],
            [0.104, 0.018],
            [0.108, 0.03],
            [0, 0.03],
          ],
          { segments: 40 },
        ),
      ),
    ]),
    [0.2, 0.2, 0.2],
  );
}
