import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** Something flat hung on a wall, under linen. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.3,
        halfDepth: 0.035,
        height: 0.8,
        squareness: 6,
        top: 0.9,
        shoulder: 0.97,
        flare: 0.05,
        folds: 7,
        foldDepth: 0.09,
      }),
    ),
  ]);
}
