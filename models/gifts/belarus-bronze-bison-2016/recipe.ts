import { ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A bison standing on a low base, its shoulders high. */
export function buildGift(): Model {
  // Modelled walking towards +z, as clay is mirrored across x.
  const clay = new Clay()
    .add(
      loft([
        [0, 0.2, -0.16, 0.04, 0.05],
        [0, 0.215, -0.06, 0.058, 0.066],
        [0, 0.2475, 0.07, 0.062, 0.11699999999999999],
        [0, 0.225, 0.13, 0.045, 0.055],
      ]),
    )
    .addPair(
      limb([
        [0.034, 0.17, 0.08, 0.026],
        [0.036, 0.08, 0.084, 0.016],
        [0.036, 0.016, 0.084, 0.018],
      ]),
      0.018,
    )
    .addPair(
      limb([
        [0.034, 0.18, -0.14, 0.034],
        [0.036, 0.09, -0.155, 0.018],
        [0.036, 0.016, -0.15, 0.018],
      ]),
      0.018,
    )
    .add(
      limb([
        [0, 0.235, 0.12, 0.05],
        [0, 0.235, 0.185, 0.038],
        [0, 0.185, 0.235, 0.026],
      ]),
      0.03,
    )
    .addPair(
      limb([
        [0.03, 0.265, 0.18, 0.011],
        [0.054, 0.285, 0.185, 0.009],
        [0.06, 0.32099999999999995, 0.19, 0.003],
      ]),
      0.006,
    )
    .addPair(ellipsoid([0.05, 0.245, 0.17], [0.022, 0.009, 0.012]), 0.006)
    .add(ellipsoid([0, 0.14500000000000002, 0.17], [0.022, 0.045, 0.03]), 0.02)
    .add(
      limb([
        [0, 0.235, -0.195, 0.009],
        [0, 0.15, -0.22, 0.006],
        [0, 0.1, -0.218, 0.011],
      ]),
      0.008,
    );
  const beast = sculpt(clay, {
    bounds: { min: [-0.11, -0.012, -0.25], max: [0.11, 0.4, 0.28] },
    cell: 0.0046,
    triangles: 3600,
    colour: '#6b4f30',
  });
  const towardsX = (shape: Shape): Shape => shape.turn('y', Math.PI / 2).move(0, 0.03, 0);
  return model('small', [
    part('bronze', '#6b4f30', towardsX(beast), { tint: 'body' }),
    part('walnut', '#3a2719', plinthBoard(0.44, 0.032, 0.17).move(0.01, 0, 0)),
  ]);
}
