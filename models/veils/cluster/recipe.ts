import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** Several things under one cloth. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.17,
        halfDepth: 0.14,
        height: 0.22,
        squareness: 2.4,
        top: 0.6,
        shoulder: 0.8,
        folds: 13,
        foldDepth: 0.07,
      }).deform(([x, y, z]) => [x, y * (0.86 + 0.14 * Math.cos(x * 38 + 0.6) * Math.cos(z * 34)), z]),
    ),
  ]);
}
