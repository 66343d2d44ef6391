import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** Something round under linen. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.13,
        halfDepth: 0.13,
        height: 0.24,
        squareness: 2,
        top: 0.4,
        shoulder: 0.7,
        flare: 0.08,
        folds: 10,
        foldDepth: 0.06,
      }),
    ),
  ]);
}
