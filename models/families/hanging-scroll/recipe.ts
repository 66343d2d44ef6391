import { box } from '../../kit/box.ts';
import { capsule } from '../../kit/capsule.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { tube } from '../../kit/tube.ts';

/** A hanging scroll on two rollers. */
export function buildFamily(): Model {
  return model('small', [
    part('silk', '#c8bda0', box(0.5, 1.3, 0.004, 0.0005).move(0, 0.03, 0.01), { tint: 'second' }),
    part('paper', '#efe8d6', box(0.4, 0.85, 0.004, 0.0005).move(0, 0.24, 0.013), { tint: 'body' }),
    part(
      'paper',
      '#3a3530',
      Shape.merge(
        ...Array.from({ length: 7 }, (_, at) =>
          capsule(
            [(at % 2 ? 0.07 : -0.06) + Math.sin(at * 2) * 0.03, 0.95 - at * 0.09, 0.0155],
            [Math.sin(at * 3.1) * 0.1, 0.9 - at * 0.09, 0.0155],
            0.007,
            0.003,
            6,
          )
            .scale(1, 1, 0.3)
            .move(0, 0, 0.011),
        ),
      ),
      { tint: 'accent', untilLevel: 1 },
    ),
    part(
      'mahogany',
      '#4a2318',
      Shape.merge(
        tube(
          [
            [-0.3, 0.025, 0.012],
            [0.3, 0.025, 0.012],
          ],
          0.018,
        ),
        tube(
          [
            [-0.27, 1.34, 0.012],
            [0.27, 1.34, 0.012],
          ],
          0.01,
        ),
        tube(
          [
            [-0.2, 1.345, 0.012],
            [0, 1.43, 0.004],
            [0.2, 1.345, 0.012],
          ],
          0.002,
        ),
      ),
    ),
  ]);
}
