import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { carriageBody, carriageGear } from '../../parts/carriage.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A carriage on four wheels with shafts, its seat under a canopy. */
export function buildGift(): Model {
  return model('small', [
    part('silver', '#cbcbc8', carriageBody()),
    part('silver', '#a5a49f', carriageGear()),
    part(
      'marble-dark',
      '#312f30',
      Shape.merge(
        box(0.23, 0.012, 0.12, 0.004).move(-0.03, 0.23, 0),
        sphere(0.1, 24, 10).scale(1.05, 0.35, 0.55).move(-0.03, 0.242, 0),
        sphere(0.012, 14).move(-0.03, 0.285, 0),
      ),
    ),
    part('walnut', '#3a2719', plinthBoard(0.42, 0.026, 0.18).move(0.05, 0, 0)),
  ]);
}
