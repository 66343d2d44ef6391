import { fitModel } from '../../kit/fit-model.ts';
import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { shipsWheel } from '../../parts/ships-wheel.ts';

/** A ship's wheel upright on a base. */
export function buildGift(): Model {
  return fitModel(
    model('small', [
      part('walnut', '#6b4327', shipsWheel(0.125).move(0, 0.205, 0)),
      part(
        'brass',
        '#c49a4a',
        Shape.merge(
          cylinder(0.018, 0.036, { segments: 20, chamfer: 0.003 })
            .move(0, -0.018, 0)
            .turn('x', Math.PI / 2)
            .move(0, 0.205, 0),
          torus(0.0875, 0.0025, 48, 6)
            .turn('x', Math.PI / 2)
            .move(0, 0.205, 0.0075),
        ),
      ),
      part(
        'walnut',
        '#3a2719',
        Shape.merge(plinthBoard(0.2, 0.05, 0.1), box(0.03, 0.09, 0.012, 0.003).move(0, 0.045, -0.022)),
      ),
    ]),
    [0.25, 0.35, 0.1],
  );
}
