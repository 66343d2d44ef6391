import { ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A stag standing on a low base. */
export function buildGift(): Model {
  // Modelled walking towards +z, as clay is mirrored across x.
  const clay = new Clay()
    .add(
      loft([
        [0, 0.245, -0.12, 0.03, 0.036],
        [0, 0.24, -0.02, 0.036, 0.042],
        [0, 0.25, 0.07, 0.034, 0.046],
      ]),
    )
    .add(
      limb([
        [0, 0.265, 0.075, 0.032],
        [0, 0.33, 0.12, 0.022],
        [0, 0.37, 0.13, 0.018],
      ]),
      0.024,
    )
    .add(
      limb([
        [0, 0.378, 0.13, 0.022],
        [0, 0.358, 0.165, 0.016],
        [0, 0.342, 0.188, 0.011],
      ]),
      0.01,
    )
    .addPair(ellipsoid([0.03, 0.392, 0.118], [0.02, 0.008, 0.008]), 0.004)
    .addPair(
      limb([
        [0.012, 0.392, 0.126, 0.006],
        [0.045, 0.45, 0.11, 0.005],
        [0.06, 0.51, 0.12, 0.003],
      ]),
      0.004,
    )
    .addPair(
      limb([
        [0.03, 0.425, 0.118, 0.0048],
        [0.034, 0.455, 0.15, 0.003],
      ]),
      0.003,
    )
    .addPair(
      limb([
        [0.048, 0.462, 0.112, 0.0046],
        [0.075, 0.485, 0.1, 0.003],
      ]),
      0.003,
    )
    .addPair(
      limb([
        [0.024, 0.22, 0.075, 0.022],
        [0.026, 0.12, 0.08, 0.01],
        [0.026, 0.012, 0.08, 0.009],
      ]),
      0.014,
    )
    .addPair(
      limb([
        [0.024, 0.23, -0.105, 0.028],
        [0.026, 0.13, -0.128, 0.0115],
        [0.026, 0.012, -0.12, 0.009],
      ]),
      0.014,
    )
    .add(
      limb([
        [0, 0.262, -0.145, 0.01],
        [0, 0.245, -0.17, 0.005],
      ]),
      0.008,
    );
  const beast = sculpt(clay, {
    bounds: { min: [-0.1, -0.012, -0.2], max: [0.1, 0.54, 0.22] },
    cell: 0.0042,
    triangles: 3600,
    colour: '#b06d42',
  });
  const towardsX = (shape: Shape): Shape => shape.turn('y', Math.PI / 2).move(0, 0.03, 0);
  return model('small', [
    part('bronze', '#b06d42', towardsX(beast), { tint: 'body' }),
    part('walnut', '#3a2719', plinthBoard(0.36, 0.032, 0.14).move(0.02, 0, 0)),
  ]);
}
