import { box } from '../../kit/box.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A lute-like instrument leaning in a stand. */
export function buildFamily(): Model {
  const shell = lathe(
    smoothPath<Vector2>(
      [
        [0, 0],
        [0.09, 0.03],
        [0.15, 0.12],
        [0.13, 0.24],
        [0.05, 0.36],
        [0.022, 0.42],
        [0, 0.424],
      ],
      24,
    ),
    { segments: 32, crease: 1 },
  ).deform(([x, y, z]) => [x, y, z < 0 ? z * 0.8 : z * 0.05]);
  return model('small', [
    part('walnut', '#6b3f22', shell.turn('x', -0.2).move(0, 0.05, 0), { tint: 'body' }),
    part(
      'pale-wood',
      '#b98a52',
      Shape.merge(
        box(0.034, 0.5, 0.022, 0.005).move(0, 0.38, 0.004),
        box(0.05, 0.12, 0.02, 0.005).turn('x', -0.4).move(0, 0.88, 0.002),
        box(0.09, 0.014, 0.014, 0.003).move(0, 0.1, 0.014),
      )
        .turn('x', -0.2)
        .move(0, 0.05, 0),
      { tint: 'second' },
    ),
    part(
      'steel',
      '#c2c2bd',
      Shape.merge(
        ...[-0.01, -0.0035, 0.0035, 0.01].map((x) => box(0.0011, 0.78, 0.0011, 0).move(x, 0.106, 0.021)),
      )
        .turn('x', -0.2)
        .move(0, 0.05, 0),
      { untilLevel: 0 },
    ),
    part(
      'iron',
      '#2a2622',
      Shape.merge(
        tube(
          [
            [-0.13, 0, 0.08],
            [-0.06, 0.14, -0.02],
            [0, 0.3, -0.16],
          ],
          0.008,
        ),
        tube(
          [
            [0.13, 0, 0.08],
            [0.06, 0.14, -0.02],
            [0, 0.3, -0.16],
          ],
          0.008,
        ),
        tube(
          [
            [0, 0, -0.28],
            [0, 0.3, -0.16],
          ],
          0.008,
        ),
        tube(
          [
            [-0.1, 0.045, 0.045],
            [0.1, 0.045, 0.045],
          ],
          0.008,
        ),
      ),
      { tint: 'accent' },
    ),
  ]);
}
