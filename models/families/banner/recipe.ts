import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { polygon } from '../../kit/outlines.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';

/** A pennant with fringe and cord. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'silk',
      '#9e2b2b',
      prism(
        [
          [-0.24, 0.78],
          [0.24, 0.78],
          [0.24, 0.16],
          [0, 0.03],
          [-0.24, 0.16],
        ],
        0.006,
      ),
      { tint: 'body' },
    ),
    part(
      'gold',
      '#d9b25c',
      Shape.merge(
        prism(polygon(0.1, 5, 0.042), 0.006).move(0, 0.5, 0.005),
        tube(
          [
            [-0.24, 0.16, 0],
            [0, 0.03, 0],
            [0.24, 0.16, 0],
          ],
          0.008,
        ),
        box(0.3, 0.014, 0.006).move(0, 0.3, 0.004),
      ),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b08a48',
      Shape.merge(
        tube(
          [
            [-0.28, 0.79, 0],
            [0.28, 0.79, 0],
          ],
          0.01,
        ),
        tube(
          [
            [-0.2, 0.79, 0],
            [0, 0.9, 0],
            [0.2, 0.79, 0],
          ],
          0.003,
        ),
        sphere(0.018, 12).move(0.28, 0.79, 0),
        sphere(0.018, 12).move(-0.28, 0.79, 0),
      ),
      { tint: 'accent' },
    ),
  ]);
}
