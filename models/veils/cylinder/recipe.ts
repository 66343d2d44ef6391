import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** Something drum-shaped under linen. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.12,
        halfDepth: 0.12,
        height: 0.26,
        squareness: 2,
        shoulder: 0.94,
        flare: 0.07,
        folds: 11,
        foldDepth: 0.06,
      }),
    ),
  ]);
}
