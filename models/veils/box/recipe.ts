import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** A box under linen. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.14,
        halfDepth: 0.11,
        height: 0.2,
        squareness: 7,
        shoulder: 0.95,
        flare: 0.08,
        folds: 8,
        foldDepth: 0.05,
      }),
    ),
  ]);
}
