import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** An unmanned aircraft with straight wings on a cradle. */
export function buildFamily(): Model {
  const hull = smoothPath<Vector2>(
    [
      [0, -0.5],
      [0.05, -0.42],
      [0.07, -0.1],
      [0.055, 0.3],
      [0.02, 0.5],
      [0, 0.52],
    ],
    30,
  );
  return model('medium', [
    part(
      'painted-metal',
      '#8c9190',
      lathe(hull, { segments: 24 })
        .turn('x', Math.PI / 2)
        .move(0, 0.22, 0),
      { tint: 'body' },
    ),
    part(
      'painted-metal',
      '#8c9190',
      Shape.merge(
        box(1.5, 0.018, 0.16, 0.006).move(0, 0.24, 0),
        box(0.5, 0.012, 0.09, 0.004).move(0, 0.25, -0.44),
        box(0.012, 0.13, 0.1, 0.004).move(0, 0.24, -0.45),
      ),
      { tint: 'body' },
    ),
    part(
      'plastic',
      '#202326',
      Shape.merge(sphere(0.045, 16).move(0, 0.16, 0.28), box(0.3, 0.016, 0.012).move(0, 0.215, -0.53)),
      { tint: 'second' },
    ),
    part(
      'steel',
      '#5a5f63',
      Shape.merge(
        box(0.5, 0.02, 0.7, 0.004),
        box(0.3, 0.16, 0.03, 0.004).move(0, 0.01, 0.2),
        box(0.3, 0.16, 0.03, 0.004).move(0, 0.01, -0.2),
      ),
    ),
  ]);
}
