import { box } from '../../kit/box.ts';
import { capsule } from '../../kit/capsule.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';

/** A gong hung in a frame of wood, its beater beside it. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'bronze',
      '#8a6a35',
      lathe(
        [
          [0, 0.018],
          [0.04, 0.024],
          [0.055, 0.012],
          [0.19, 0.012],
          [0.21, 0],
          [0.215, -0.02],
          [0.205, -0.02],
          [0.2, -0.004],
          [0, 0],
        ],
        { segments: 44, crease: 0.7 },
      )
        .turn('x', Math.PI / 2)
        .move(0, 0.36, 0),
      { tint: 'body' },
    ),
    part(
      'walnut',
      '#4a2c1a',
      Shape.merge(
        box(0.04, 0.66, 0.05, 0.008).move(-0.28, 0, 0),
        box(0.04, 0.66, 0.05, 0.008).move(0.28, 0, 0),
        box(0.7, 0.05, 0.06, 0.012).move(0, 0.64, 0),
        box(0.09, 0.04, 0.26, 0.01).move(-0.28, 0, 0),
        box(0.09, 0.04, 0.26, 0.01).move(0.28, 0, 0),
        box(0.56, 0.03, 0.03, 0.006).move(0, 0.07, 0),
      ),
      { tint: 'second' },
    ),
    part(
      'cloth',
      '#8c2320',
      Shape.merge(
        tube(
          [
            [-0.1, 0.55, 0],
            [-0.1, 0.645, 0],
          ],
          0.004,
        ),
        tube(
          [
            [0.1, 0.55, 0],
            [0.1, 0.645, 0],
          ],
          0.004,
        ),
        sphere(0.028, 14).move(0.2, 0.12, 0.05),
        capsule([0.2, 0.12, 0.05], [0.06, 0.12, 0.05], 0.006, 0.006, 8),
      ),
      { tint: 'accent' },
    ),
  ]);
}
