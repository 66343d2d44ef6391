import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** Something long under linen. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.6,
        halfDepth: 0.16,
        height: 0.32,
        squareness: 5,
        top: 0.7,
        shoulder: 0.86,
        flare: 0.08,
        folds: 18,
        foldDepth: 0.05,
      }),
    ),
  ]);
}
