import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { wheel } from '../../parts/wheel.ts';

/** A model car on a board, its nose to the right. */
export function buildFamily(): Model {
  const side = smoothPath<Vector2>(
    [
      [-0.2, 0.03],
      [-0.2, 0.07],
      [-0.13, 0.078],
      [-0.085, 0.118],
      [0.05, 0.118],
      [0.1, 0.078],
      [0.195, 0.068],
      [0.2, 0.03],
    ],
    34,
  );
  return model('small', [
    part('painted-metal', '#7a1f24', prism(side, 0.15, { chamfer: 0.008 }).move(0, 0.022, 0), {
      tint: 'body',
    }),
    part(
      'glass',
      '#1d2529',
      Shape.merge(
        prism(
          [
            [-0.08, 0.08],
            [-0.06, 0.112],
            [0.038, 0.112],
            [0.078, 0.08],
          ],
          0.152,
        ).move(0, 0.022, 0),
        box(0.01, 0.03, 0.125, 0.002).turn('z', 0.75).move(0.078, 0.094, 0),
      ),
    ),
    part(
      'rubber',
      '#1b1a19',
      Shape.merge(
        ...[-0.12, 0.12].flatMap((x) =>
          [-0.062, 0.062].map((z) =>
            wheel(0.033, 0.03)
              .turn('y', Math.PI / 2)
              .move(x, 0.053, z),
          ),
        ),
      ),
    ),
    part(
      'silver',
      '#c9c9c6',
      Shape.merge(
        box(0.012, 0.012, 0.15, 0.003).move(0.2, 0.06, 0),
        box(0.012, 0.012, 0.15, 0.003).move(-0.2, 0.06, 0),
        ...[-0.055, 0.055].map((z) => sphere(0.011, 12).move(0.197, 0.085, z)),
      ),
      { tint: 'second' },
    ),
    part('walnut', '#3b2417', plinthBoard(0.5, 0.022, 0.22), { tint: 'accent' }),
  ]);
}
