import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { standing } from '../../parts/standing.ts';

/** Three figures together, faceless, on one base. */
export function buildFamily(): Model {
  return model('medium', [
    part(
      'bronze',
      '#6b5230',
      Shape.merge(
        standing(0.4).turn('y', 0.4).move(-0.11, 0.04, 0),
        standing(0.44).move(0, 0.04, -0.05),
        standing(0.36).turn('y', -0.5).move(0.11, 0.04, 0.02),
      ),
      { tint: 'body' },
    ),
    part('stone', '#3a3a36', plinthBoard(0.46, 0.042, 0.26), { tint: 'second' }),
  ]);
}
