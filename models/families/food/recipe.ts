import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';

/** Wrapped food on a dish. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'porcelain',
      '#ece8de',
      lathe(
        [
          [0, 0],
          [0.07, 0],
          [0.075, 0.008],
          [0.14, 0.022],
          [0.146, 0.027],
          [0.136, 0.026],
          [0.07, 0.014],
          [0, 0.012],
        ],
        { segments: 40 },
      ),
      { tint: 'second' },
    ),
    part(
      'paper',
      '#b98a4a',
      Shape.merge(
        ...[
          [0, 0, 0.2],
          [0.065, 0.02, 1.1],
          [-0.06, 0.03, 2.2],
          [0.01, -0.065, 0.7],
          [-0.045, -0.045, 2.9],
          [0.02, 0.065, 1.9],
        ].map(([x, z, a]) =>
          box(0.052, 0.034, 0.038, 0.008)
            .turn('y', a ?? 0)
            .move(x ?? 0, 0.015, z ?? 0),
        ),
        box(0.054, 0.034, 0.038, 0.008).turn('y', 0.5).move(0, 0.048, 0.005),
      ),
      { tint: 'body' },
    ),
    part(
      'silk',
      '#8c2230',
      Shape.merge(
        box(0.056, 0.004, 0.009, 0.001).turn('y', 0.5).move(0, 0.081, 0.005),
        sphere(0.009, 10).scale(1.6, 0.7, 0.8).move(0.008, 0.088, 0.005),
        sphere(0.009, 10).scale(1.6, 0.7, 0.8).move(-0.008, 0.088, 0.005),
      ),
      { tint: 'accent' },
    ),
  ]);
}
