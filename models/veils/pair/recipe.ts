import { model, part, type Model } from '../../kit/model.ts';
import { drape } from '../../parts/drape.ts';

/** Two things side by side under one cloth. */
export function buildVeil(): Model {
  return model('small', [
    part(
      'linen',
      '#d8cfbd',
      drape({
        halfWidth: 0.16,
        halfDepth: 0.09,
        height: 0.26,
        squareness: 2.2,
        top: 0.5,
        shoulder: 0.82,
        folds: 9,
      }).deform(([x, y, z]) => [
        x,
        y * (1 - 0.22 * Math.exp(-((x / 0.05) ** 2))),
        z * (1 - 0.25 * Math.exp(-((x / 0.05) ** 2))),
      ]),
    ),
  ]);
}
