import { box } from '../../kit/box.ts';
import { ball, ellipsoid, limb, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';

/** A caiman standing upright on its hind legs and tail, holding a tray with six cups. */
export function buildGift(): Model {
  const clay = new Clay()
    .add(
      loft(
        [
          [0, 0.2, -0.02, 0.07, 0.07],
          [0, 0.4, 0.0, 0.1, 0.095],
          [0, 0.58, -0.01, 0.09, 0.085],
          [0, 0.72, -0.01, 0.06, 0.06],
        ],
        [0, 0, 1],
      ),
      0,
      '#5a5437',
    )
    // Head, its long jaws a little open.
    .add(ellipsoid([0, 0.8, 0.0], [0.062, 0.055, 0.075]), 0.04, '#5a5437')
    .add(
      loft([
        [0, 0.815, 0.04, 0.05, 0.026],
        [0, 0.812, 0.13, 0.034, 0.018],
        [0, 0.825, 0.21, 0.03, 0.016],
      ]),
      0.02,
      '#5a5437',
    )
    .add(
      loft([
        [0, 0.775, 0.03, 0.046, 0.018],
        [0, 0.75, 0.12, 0.03, 0.012],
        [0, 0.745, 0.185, 0.024, 0.011],
      ]),
      0.014,
      '#a3966b',
    )
    .addPair(ball([0.032, 0.852, 0.03], 0.019), 0.01)
    // Hind legs, arms and tail.
    .addPair(
      limb([
        [0.07, 0.25, 0.0, 0.055],
        [0.1, 0.14, 0.05, 0.04],
        [0.09, 0.05, 0.0, 0.032],
        [0.095, 0.025, 0.09, 0.024],
      ]),
      0.03,
      '#5a5437',
    )
    .addPair(
      limb([
        [0.08, 0.6, 0.02, 0.034],
        [0.13, 0.51, 0.08, 0.026],
        [0.1, 0.49, 0.17, 0.022],
        [0.085, 0.5, 0.19, 0.02],
      ]),
      0.024,
      '#5a5437',
    )
    .add(
      limb([
        [0, 0.22, -0.04, 0.07],
        [0.02, 0.09, -0.13, 0.05],
        [0.1, 0.05, -0.19, 0.033],
        [0.19, 0.04, -0.16, 0.014],
      ]),
      0.04,
      '#5a5437',
    )
    .add(ellipsoid([0, 0.42, 0.07], [0.075, 0.2, 0.045]), 0.03, '#a3966b')
    .raise((x, y, z) => 0.0028 * Math.max(0, Math.sin(y * 190) * Math.sin(Math.atan2(x, z + 0.02) * 12)));
  const skin = sculpt(clay, {
    bounds: { min: [-0.2, -0.01, -0.27], max: [0.24, 0.9, 0.26] },
    cell: 0.0085,
    triangles: 3600,
    colour: '#5a5437',
  });
  const cup = cylinder(0.02, 0.05, { segments: 14, chamfer: 0.003, topRadius: 0.026 });
  const eye = sphere(0.008, 10).move(0.036, 0.862, 0.045);
  return model('small', [
    part('scales', '#5a5437', skin.move(0, 0.04, 0)),
    part('glass', '#15110d', eye.mirrored('x').move(0, 0.04, 0)),
    part(
      'pale-wood',
      '#8f6a41',
      Shape.merge(
        box(0.36, 0.014, 0.19, 0.004).move(0, 0.55, 0.24),
        ...[-0.11, 0, 0.11].flatMap((x) => [0.2, 0.28].map((z) => cup.move(x, 0.564, z))),
      ),
    ),
    part('walnut', '#3a2719', box(0.46, 0.042, 0.5, 0.01).move(0, 0, 0.02)),
  ]);
}
