import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import { frame } from '../../parts/frame.ts';
import { panel } from '../../parts/panel.ts';
import { petals } from '../../parts/petals.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A folding screen of four leaves. */
export function buildFamily(): Model {
  const leaf = (shape: Shape, at: number): Shape =>
    shape.turn('y', at % 2 ? 0.42 : -0.42).move((at - 1.5) * 0.46, 0, 0);
  const all = (shape: Shape): Shape => Shape.merge(...[0, 1, 2, 3].map((at) => leaf(shape, at)));
  return model('small', [
    part(
      'lacquer',
      '#2a1512',
      all(Shape.merge(frame(0.5, 1.7, 0.04, 0.03), frame(0.5, 1.7, 0.04, 0.03).turn('y', Math.PI))),
      { tint: 'second' },
    ),
    part(
      'silk',
      '#c9b98e',
      all(
        Shape.merge(
          panel(0.42, 1.62, 5, 10).move(0, 0.04, 0.006),
          panel(0.42, 1.62, 5, 10).turn('y', Math.PI).move(0, 0.04, -0.006),
        ),
      ),
      { tint: 'body' },
    ),
    part(
      'mother-of-pearl',
      '#8a5a48',
      Shape.merge(
        ...[0, 1, 2, 3].map((at) =>
          leaf(
            Shape.merge(
              tube(
                smoothPath<Vector3>(
                  [
                    [-0.12, 0.2, 0.009],
                    [0.02, 0.6, 0.009],
                    [-0.04 + at * 0.03, 1.2, 0.009],
                  ],
                  14,
                ),
                0.008,
              ),
              petals(0.09, 5, 1)
                .turn('x', Math.PI / 2)
                .scale(1, 1, 0.1)
                .move(0.02, 0.62 + at * 0.1, 0.012),
              petals(0.075, 5, 1)
                .turn('x', Math.PI / 2)
                .scale(1, 1, 0.1)
                .move(-0.05 + at * 0.03, 1.2, 0.012),
            ),
            at,
          ),
        ),
      ),
      { tint: 'accent' },
    ),
  ]);
}
