import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A model of a columned building with a tiled roof, on a board. */
export function buildFamily(): Model {
  const column = cylinder(0.01, 0.1, { segments: 12, topRadius: 0.0085 });
  const roof = prism(
    [
      [-0.2, 0],
      [0.2, 0],
      [0.13, 0.06],
      [-0.13, 0.06],
    ],
    0.18,
    { chamfer: 0.004 },
  );
  return model('small', [
    part(
      'pale-wood',
      '#c2ab84',
      Shape.merge(
        box(0.32, 0.11, 0.13, 0.003).move(0, 0.055, 0),
        box(0.36, 0.018, 0.18, 0.003).move(0, 0.038, 0),
        ...[-0.15, -0.09, -0.03, 0.03, 0.09, 0.15].map((x) => column.move(x, 0.055, 0.078)),
      ),
      { tint: 'body' },
    ),
    part(
      'ceramic',
      '#56706a',
      Shape.merge(
        roof.move(0, 0.165, 0),
        box(0.28, 0.012, 0.012, 0.003).move(0, 0.222, 0),
        prism(
          [
            [-0.09, 0],
            [0.09, 0],
            [0.05, 0.04],
            [-0.05, 0.04],
          ],
          0.09,
          { chamfer: 0.003 },
        ).move(0, 0.228, 0),
      ),
      { tint: 'second' },
    ),
    part('walnut', '#3b2417', plinthBoard(0.46, 0.038, 0.26), { tint: 'accent' }),
  ]);
}
