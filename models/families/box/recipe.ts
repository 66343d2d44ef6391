import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { petals } from '../../parts/petals.ts';

/** A lidded casket with corner mounts. */
export function buildFamily(): Model {
  const w = 0.24,
    h = 0.11,
    d = 0.16;
  const corner = Shape.merge(
    ...[-1, 1].flatMap((x) =>
      [-1, 1].map((z) =>
        box(0.026, h * 0.98, 0.026, 0.003).move((x * (w - 0.02)) / 2, 0.004, (z * (d - 0.02)) / 2),
      ),
    ),
  );
  return model('small', [
    part(
      'lacquer',
      '#3a1512',
      Shape.merge(
        box(w, h, d, 0.004).move(0, 0.008, 0),
        box(w * 1.03, 0.03, d * 1.04, 0.008).move(0, h + 0.01, 0),
      ),
      { tint: 'body' },
    ),
    part(
      'mother-of-pearl',
      '#d9d2c0',
      Shape.merge(
        petals(0.05, 8)
          .scale(1, 0.05, 1)
          .move(0, h + 0.041, 0),
        box(w * 0.6, 0.003, 0.002).move(0, h * 0.55, d / 2 + 0.001),
        box(w * 0.6, 0.003, 0.002).move(0, h * 0.4, d / 2 + 0.001),
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b08a48',
      Shape.merge(corner, box(0.03, 0.034, 0.006, 0.002).move(0, h - 0.02, d / 2 + 0.004)),
      { tint: 'accent' },
    ),
  ]);
}
