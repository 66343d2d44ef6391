import { ball, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A dromedary standing on a low base. */
export function buildGift(): Model {
  // Modelled walking towards +z, as clay is mirrored across x.
  const clay = new Clay()
    .add(
      loft([
        [0, 0.29, -0.13, 0.035, 0.045],
        [0, 0.295, -0.03, 0.055, 0.062],
        [0, 0.295, 0.07, 0.046, 0.055],
      ]),
    )
    .add(ellipsoid([0, 0.365, -0.03], [0.034, 0.06, 0.055]), 0.035)
    .add(
      limb([
        [0, 0.29, 0.1, 0.034],
        [0, 0.255, 0.16, 0.024],
        [0, 0.32, 0.205, 0.019],
        [0, 0.415, 0.205, 0.0175],
      ]),
      0.026,
    )
    .add(
      limb([
        [0, 0.425, 0.205, 0.024],
        [0, 0.415, 0.25, 0.0185],
        [0, 0.4, 0.275, 0.0165],
      ]),
      0.01,
    )
    .addPair(ball([0.017, 0.452, 0.2], 0.007), 0.004)
    .addPair(
      limb([
        [0.032, 0.27, 0.075, 0.024],
        [0.036, 0.15, 0.08, 0.014],
        [0.036, 0.03, 0.078, 0.011],
        [0.036, 0.01, 0.088, 0.017],
      ]),
      0.016,
    )
    .addPair(
      limb([
        [0.032, 0.27, -0.11, 0.03],
        [0.036, 0.16, -0.14, 0.015],
        [0.036, 0.03, -0.13, 0.011],
        [0.036, 0.01, -0.12, 0.017],
      ]),
      0.016,
    )
    .add(
      limb([
        [0, 0.3, -0.16, 0.008],
        [0, 0.2, -0.185, 0.006],
      ]),
      0.008,
    );
  const beast = sculpt(clay, {
    bounds: { min: [-0.09, -0.012, -0.22], max: [0.09, 0.49, 0.31] },
    cell: 0.0046,
    triangles: 3600,
    colour: '#cfa548',
  });
  const towardsX = (shape: Shape): Shape => shape.turn('y', Math.PI / 2).move(0, 0.03, 0);
  return model('small', [
    part('gold', '#cfa548', towardsX(beast), { tint: 'body' }),
    part('marble-dark', '#343130', plinthBoard(0.44, 0.032, 0.16).move(0.03, 0, 0)),
  ]);
}
