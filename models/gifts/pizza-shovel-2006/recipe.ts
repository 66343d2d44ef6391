import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A long-handled pizza shovel standing on its handle against a low foot, blade up. */
export function buildGift(): Model {
  const blade: Vector2[] = [
    [-0.03, 0],
    [-0.09, 0.05],
    [-0.17, 0.12],
    [-0.175, 0.36],
    [-0.15, 0.41],
    [0.15, 0.41],
    [0.175, 0.36],
    [0.17, 0.12],
    [0.09, 0.05],
    [0.03, 0],
  ];
  return model('small', [
    part('pale-wood', '#c39a63', prism(blade, 0.012, { chamfer: 0.004 }).move(0, 1.19, 0)),
    part(
      'pale-wood',
      '#a97f4b',
      Shape.merge(
        cylinder(0.017, 1.3, { segments: 20, chamfer: 0.004 }).move(0, 0.02, 0),
        sphere(0.024, 18).move(0, 0.06, 0),
      ),
    ),
    part('steel', '#b7b9ba', cylinder(0.02, 0.05, { segments: 20, chamfer: 0.002 }).move(0, 1.17, 0)),
    part('walnut', '#3a2719', box(0.3, 0.035, 0.16, 0.008)),
  ]);
}
