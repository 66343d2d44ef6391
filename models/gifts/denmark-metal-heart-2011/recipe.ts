import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A heart of metal on a foot. */
export function buildGift(): Model {
  const heart: Vector2[] = Array.from({ length: 48 }, (_, i) => {
    const t = ((i + 0.5) / 48) * 2 * Math.PI;
    return [
      0.0088 * 16 * Math.sin(t) ** 3,
      0.0088 * (13 * Math.cos(t) - 5 * Math.cos(2 * t) - 2 * Math.cos(3 * t) - Math.cos(4 * t)),
    ];
  });
  return model('small', [
    part('steel', '#b3b6b8', prism(heart, 0.022, { chamfer: 0.008, crease: 0.9 }).move(0, 0.17, 0), {
      tint: 'body',
    }),
    part(
      'walnut',
      '#3a2719',
      Shape.merge(box(0.14, 0.022, 0.07, 0.005), box(0.05, 0.03, 0.03, 0.004).move(0, 0.02, 0)),
      { tint: 'second' },
    ),
  ]);
}
