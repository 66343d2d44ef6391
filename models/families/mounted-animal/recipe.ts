import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { walker } from '../../parts/walker.ts';

/** A mounted beast on a board strewn with leaves. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'fur',
      '#7a5a3a',
      Shape.merge(
        walker({ length: 0.7, legs: 0.42, neck: 0.26, girth: 0.46, head: 0.2 }).move(0, 0.05, 0),
        sphere(0.05, 12).scale(0.7, 1, 0.5).move(0.42, 0.72, 0.06),
        sphere(0.05, 12).scale(0.7, 1, 0.5).move(0.42, 0.72, -0.06),
      ),
      { tint: 'body' },
    ),
    part(
      'glass',
      '#15110d',
      Shape.merge(sphere(0.014, 10).move(0.52, 0.6, 0.05), sphere(0.014, 10).move(0.52, 0.6, -0.05)),
    ),
    part('walnut', '#3b2417', box(1.1, 0.05, 0.42, 0.012), { tint: 'second' }),
    part(
      'foliage',
      '#6a6a3a',
      Shape.merge(
        ...Array.from({ length: 18 }, (_, i) =>
          sphere(0.028, 7, 4)
            .scale(1.4, 0.12, 0.7)
            .turn('y', i * 1.9)
            .move(Math.sin(i * 2.4) * 0.46, 0.056, Math.cos(i * 3.1) * 0.17),
        ),
      ),
      { tint: 'accent' },
    ),
  ]);
}
