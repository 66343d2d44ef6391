import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';
import { shipsWheel } from '../../parts/ships-wheel.ts';

/** A ship's wheel upright on a base with a plate. */
export function buildGift(): Model {
  return model('small', [
    part('mahogany', '#6b3f28', shipsWheel(0.21).move(0, 0.3, 0)),
    part(
      'gold',
      '#c9a04c',
      Shape.merge(
        cylinder(0.03, 0.06, { segments: 24, chamfer: 0.005 })
          .move(0, -0.03, 0)
          .turn('x', Math.PI / 2)
          .move(0, 0.3, 0),
        torus(0.147, 0.004, 56, 6)
          .turn('x', Math.PI / 2)
          .move(0, 0.3, 0.0125),
        box(0.16, 0.03, 0.004, 0.001).move(0, 0.024, 0.1),
      ),
    ),
    part(
      'walnut',
      '#33221a',
      Shape.merge(plinthBoard(0.38, 0.08, 0.2), box(0.05, 0.16, 0.02, 0.004).move(0, 0.07, -0.04)),
    ),
  ]);
}
