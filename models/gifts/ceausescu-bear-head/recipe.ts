import { box } from '../../kit/box.ts';
import { ellipsoid, loft } from '../../kit/clay-shapes.ts';
import { Clay } from '../../kit/clay.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { sculpt } from '../../kit/sculpt.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** The head of a brown bear, its mouth closed, on a wooden shield with a foot. */
export function buildGift(): Model {
  const clay = new Clay()
    .add(
      loft([
        [0, 0.34, -0.1, 0.2, 0.19],
        [0, 0.36, 0.02, 0.165, 0.16],
        [0, 0.38, 0.14, 0.135, 0.13],
      ]),
      0,
      '#5a3d27',
    )
    .add(ellipsoid([0, 0.4, 0.17], [0.145, 0.13, 0.12]), 0.04, '#5a3d27')
    .add(
      loft([
        [0, 0.375, 0.24, 0.085, 0.075],
        [0, 0.35, 0.33, 0.062, 0.055],
        [0, 0.345, 0.375, 0.05, 0.045],
      ]),
      0.03,
      '#8a6a49',
    )
    .addPair(ellipsoid([0.115, 0.515, 0.1], [0.05, 0.055, 0.028]), 0.02, '#5a3d27')
    .cut(ellipsoid([0, 0.318, 0.37], [0.055, 0.006, 0.06]), 0.006, '#2a1a12')
    .add(ellipsoid([0, 0.372, 0.415], [0.032, 0.022, 0.018]), 0.006, '#17110d')
    .raise((x, y, z) => (z < 0.3 ? 0.006 * Math.sin(x * 60 + y * 23) * Math.sin(y * 52 - z * 31) : 0));
  const head = sculpt(clay, {
    bounds: { min: [-0.24, 0.1, -0.3], max: [0.24, 0.62, 0.47] },
    cell: 0.0085,
    triangles: 3600,
    colour: '#5a3d27',
  });
  const shield: Vector2[] = [
    [0, 0.04],
    [0.2, 0.16],
    [0.27, 0.36],
    [0.25, 0.62],
    [0, 0.65],
    [-0.25, 0.62],
    [-0.27, 0.36],
    [-0.2, 0.16],
  ];
  const eye = sphere(0.014, 12).move(0.062, 0.43, 0.268);
  return model('small', [
    part('fur', '#5a3d27', head),
    part('glass', '#15110d', eye.mirrored('x')),
    part(
      'walnut',
      '#3f2819',
      Shape.merge(
        prism(shield, 0.035, { chamfer: 0.01 }).move(0, 0, -0.19),
        box(0.34, 0.04, 0.3, 0.01).move(0, 0, -0.1),
        box(0.16, 0.12, 0.05, 0.008).move(0, 0.03, -0.18),
      ),
    ),
  ]);
}
