import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** Something slender under linen. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.07,
        halfDepth: 0.07,
        height: 0.4,
        top: 0.2,
        shoulder: 0.8,
        flare: 0.35,
        folds: 6,
        foldDepth: 0.14,
      }),
    ),
  ]);
}
