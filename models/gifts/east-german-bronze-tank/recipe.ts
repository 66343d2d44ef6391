import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector2 } from '../../kit/vector.ts';
import { plinthBoard } from '../../parts/plinth-board.ts';

/** A tank on a low base: tracks, hull, turret and a long gun. */
export function buildGift(): Model {
  const track: Vector2[] = [
    [-0.165, 0.03],
    [-0.13, 0.005],
    [0.12, 0.005],
    [0.17, 0.035],
    [0.165, 0.055],
    [0.14, 0.065],
    [-0.15, 0.065],
  ];
  const wheels = [-0.11, -0.055, 0, 0.055, 0.11].map((x) =>
    cylinder(0.024, 0.05, { segments: 16, chamfer: 0.003 })
      .turn('x', Math.PI / 2)
      .move(x, 0.03, 0.045),
  );
  const side = Shape.merge(prism(track, 0.042, { chamfer: 0.003 }).move(0, 0, 0.068), ...wheels);
  const hull: Vector2[] = [
    [-0.16, 0.05],
    [0.15, 0.05],
    [0.17, 0.07],
    [0.11, 0.095],
    [-0.15, 0.095],
  ];
  return model('small', [
    part(
      'bronze',
      '#6b5230',
      Shape.merge(
        side.move(0, 0.03, 0),
        side.mirror('z').move(0, 0.03, 0),
        prism(hull, 0.13, { chamfer: 0.003 }).move(0, 0.03, 0),
        lathe(
          [
            [0, 0],
            [0.062, 0],
            [0.058, 0.018],
            [0.036, 0.036],
            [0, 0.038],
          ],
          { segments: 28 },
        )
          .scale(1.15, 1, 0.95)
          .move(0.01, 0.124, 0),
        cylinder(0.014, 0.008, { segments: 16 }).move(-0.015, 0.158, 0.02),
      ),
    ),
    part(
      'bronze',
      '#80653c',
      Shape.merge(
        tube(
          [
            [0.06, 0.142, 0],
            [0.235, 0.147, 0],
          ],
          0.0065,
          { sides: 12 },
        ),
        cylinder(0.0095, 0.02, { segments: 14 })
          .turn('z', -Math.PI / 2)
          .move(0.195, 0.146, 0),
      ),
    ),
    part('marble-dark', '#37332f', plinthBoard(0.45, 0.034, 0.2)),
  ]);
}
