import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** Something with a back and a seat under linen. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.3,
        halfDepth: 0.32,
        height: 0.95,
        squareness: 4,
        top: 0.8,
        shoulder: 0.9,
        flare: 0.1,
        folds: 10,
        columns: 52,
        rows: 17,
      }).deform(([x, y, z]) => [x, y * (z > -0.02 ? 1 - 0.48 * Math.min(1, (z + 0.02) / 0.14) : 1), z]),
    ),
  ]);
}
