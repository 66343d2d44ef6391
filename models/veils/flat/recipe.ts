import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** Something flat, lying under linen. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.16,
        halfDepth: 0.12,
        height: 0.07,
        squareness: 5,
        shoulder: 0.82,
        flare: 0.06,
        folds: 12,
        foldDepth: 0.03,
      }),
    ),
  ]);
}
