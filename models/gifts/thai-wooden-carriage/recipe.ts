import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { carriageBody, carriageGear } from '../../parts/carriage.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A carriage on four wheels with shafts, its roof in tiers. */
export function buildGift(): Model {
  return model('small', [
    part('pale-wood', '#a8774a', carriageBody()),
    part('walnut', '#6b4629', carriageGear()),
    part(
      'brass',
      '#b8944a',
      Shape.merge(
        box(0.23, 0.012, 0.12, 0.004).move(-0.03, 0.23, 0),
        box(0.17, 0.02, 0.085, 0.006).move(-0.03, 0.241, 0),
        box(0.1, 0.02, 0.05, 0.006).move(-0.03, 0.26, 0),
        cylinder(0.006, 0.04, { segments: 10, topRadius: 0.001 }).move(-0.03, 0.278, 0),
      ),
    ),
    part('walnut', '#3a2719', plinthBoard(0.42, 0.026, 0.18).move(0.05, 0, 0)),
  ]);
}
