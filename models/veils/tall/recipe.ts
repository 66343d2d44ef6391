import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** Something tall under linen. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({ halfWidth: 0.14, halfDepth: 0.14, height: 0.42, top: 0.3, shoulder: 0.84, folds: 8 }),
    ),
  ]);
}
