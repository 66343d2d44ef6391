import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** A roll under linen. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.3,
        halfDepth: 0.08,
        height: 0.14,
        squareness: 4,
        top: 0.4,
        shoulder: 0.72,
        flare: 0.1,
        folds: 16,
        foldDepth: 0.05,
      }),
    ),
  ]);
}
