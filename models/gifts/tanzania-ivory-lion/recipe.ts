import { ball, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A lion walking on a low base. */
export function buildGift(): Model {
  // Modelled walking towards +z, as clay is mirrored across x.
  const clay = new Clay()
    .add(
      loft([
        [0, 0.215, -0.15, 0.04, 0.05],
        [0, 0.21, -0.05, 0.046, 0.052],
        [0, 0.222, 0.07, 0.05, 0.062],
      ]),
    )
    .addPair(
      limb([
        [0.034, 0.19, 0.08, 0.028],
        [0.038, 0.1, 0.09, 0.02],
        [0.038, 0.024, 0.094, 0.018],
        [0.038, 0.014, 0.115, 0.018],
      ]),
      0.016,
    )
    .addPair(
      limb([
        [0.034, 0.19, -0.14, 0.034],
        [0.038, 0.1, -0.16, 0.02],
        [0.038, 0.024, -0.15, 0.018],
        [0.038, 0.014, -0.128, 0.018],
      ]),
      0.016,
    )
    .add(ellipsoid([0, 0.285, 0.135], [0.068, 0.085, 0.065]), 0.03)
    .add(ellipsoid([0, 0.3, 0.185], [0.042, 0.046, 0.042]), 0.012)
    .add(ellipsoid([0, 0.282, 0.22], [0.026, 0.023, 0.03]), 0.014)
    .addPair(ball([0.042, 0.352, 0.165], 0.014), 0.006)
    .add(
      limb([
        [0, 0.23, -0.185, 0.012],
        [0, 0.14, -0.235, 0.008],
        [0, 0.1, -0.27, 0.009],
        [0, 0.12, -0.29, 0.017],
      ]),
      0.01,
    )
    .raise((x, y, z) =>
      z > 0.08 && z < 0.17 && y > 0.2 ? 0.004 * Math.sin(Math.atan2(x, y - 0.285) * 16) : 0,
    );
  const beast = sculpt(clay, {
    bounds: { min: [-0.1, -0.012, -0.32], max: [0.1, 0.4, 0.27] },
    cell: 0.0046,
    triangles: 3600,
    colour: '#e9dfc6',
  });
  const towardsX = (shape: Shape): Shape => shape.turn('y', Math.PI / 2).move(0, 0.03, 0);
  return model('small', [
    part('ivory', '#e9dfc6', towardsX(beast), { tint: 'body' }),
    part('walnut', '#3a2719', plinthBoard(0.46, 0.032, 0.16).move(0, 0, 0)),
  ]);
}
