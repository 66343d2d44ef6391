import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import type { Vector2 } from '../../kit/vector.ts';

/** A cuckoo clock like a little house on a stand: gable, dial, open shutter, pine-cone weights. */
export function buildGift(): Model {
  const roof: Vector2[] = [
    [0, 0.1],
    [-0.15, -0.02],
    [-0.15, -0.045],
    [0, 0.072],
    [0.15, -0.045],
    [0.15, -0.02],
  ];
  const house: Vector2[] = [
    [-0.1, 0],
    [0.1, 0],
    [0.1, 0.17],
    [0, 0.25],
    [-0.1, 0.17],
  ];
  const cone = lathe([
    [0, 0],
    [0.014, 0.02],
    [0.016, 0.04],
    [0.01, 0.06],
    [0, 0.066],
  ]);
  const leaf = (x: number, y: number, turn: number): Shape =>
    sphere(0.03, 12).scale(0.5, 1, 0.25).turn('z', turn).move(x, y, 0.075);
  return model('small', [
    part(
      'walnut',
      '#6a4526',
      Shape.merge(
        prism(house, 0.12, { chamfer: 0.003 }).move(0, 0.2, 0),
        prism(roof, 0.17, { chamfer: 0.003 }).move(0, 0.39, 0),
        box(0.06, 0.2, 0.03, 0.004).move(0, 0.02, -0.04),
        box(0.26, 0.03, 0.17, 0.008),
      ),
    ),
    part(
      'pale-wood',
      '#b58a52',
      Shape.merge(
        leaf(-0.08, 0.27, 0.5),
        leaf(0.08, 0.27, -0.5),
        leaf(-0.06, 0.22, 1.2),
        leaf(0.06, 0.22, -1.2),
        leaf(-0.03, 0.475, 0.9),
        leaf(0.03, 0.475, -0.9),
        leaf(0, 0.49, 0),
        box(0.05, 0.055, 0.012, 0.002).move(0, 0.375, 0.058),
      ),
    ),
    part(
      'ivory',
      '#e6dcc4',
      Shape.merge(
        cylinder(0.058, 0.01, { segments: 36, chamfer: 0.002 })
          .turn('x', Math.PI / 2)
          .move(0, 0.295, 0.06),
        sphere(0.014, 12).scale(0.8, 1, 1.3).move(0, 0.4, 0.07),
      ),
    ),
    part(
      'walnut',
      '#2c1a10',
      Shape.merge(
        ...Array.from({ length: 12 }, (_, i) =>
          box(0.005, 0.014, 0.003)
            .move(0, 0.038, 0)
            .turn('z', (i * Math.PI) / 6)
            .move(0, 0.295, 0.0705),
        ),
        box(0.006, 0.03, 0.003).turn('z', -1.1).move(0, 0.295, 0.073),
        box(0.005, 0.044, 0.003).turn('z', 0.9).move(0, 0.295, 0.074),
      ),
    ),
    part(
      'walnut',
      '#4a2f1a',
      Shape.merge(cone.move(-0.05, 0.06, 0.05), cone.move(0.05, 0.1, 0.05), cone.move(0, 0.075, 0.05)),
    ),
    part(
      'brass',
      '#b08d4c',
      Shape.merge(
        cylinder(0.0018, 0.08, { segments: 6 }).move(-0.05, 0.124, 0.05),
        cylinder(0.0018, 0.04, { segments: 6 }).move(0.05, 0.164, 0.05),
        cylinder(0.0018, 0.065, { segments: 6 }).move(0, 0.139, 0.05),
      ),
    ),
  ]);
}
