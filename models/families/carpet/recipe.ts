import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';

/** A carpet hung flat, with border and medallion. */
export function buildFamily(): Model {
  const w = 1.2,
    h = 1.8;
  const layer = (share: number, z: number): Shape =>
    box(w - (1 - share) * w, h - (1 - share) * w, 0.006, 0.001).move(0, ((1 - share) * w) / 2, z);
  return model('small', [
    part('embroidery', '#6d1f22', box(w, h, 0.012, 0.002), { tint: 'body' }),
    part('embroidery', '#c9b27c', layer(0.9, 0.008), { tint: 'second' }),
    part('embroidery', '#6d1f22', layer(0.84, 0.01), { tint: 'body' }),
    part(
      'embroidery',
      '#233a55',
      prism(polygon(0.4, 16, 0.33), 0.006)
        .scale(1, 1.35, 1)
        .move(0, h / 2, 0.012),
      { tint: 'accent' },
    ),
    part(
      'embroidery',
      '#c9b27c',
      prism(polygon(0.24, 8, 0.17), 0.006)
        .scale(1, 1.35, 1)
        .move(0, h / 2, 0.015),
      { tint: 'second' },
    ),
    part(
      'embroidery',
      '#c9b27c',
      Shape.merge(
        ...Array.from({ length: 28 }, (_, at) =>
          box(0.012, 0.05, 0.004, 0.001).move((at / 27 - 0.5) * w * 0.97, -0.05, 0),
        ),
      ),
      { tint: 'second', untilLevel: 0 },
    ),
  ]);
}
