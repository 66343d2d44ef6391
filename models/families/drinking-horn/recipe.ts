import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A curved horn with metal mounts, resting on a foot. */
export function buildFamily(): Model {
  const path = smoothPath<Vector3>(
    [
      [-0.16, 0.17, 0],
      [-0.08, 0.105, 0],
      [0.03, 0.085, 0],
      [0.13, 0.12, 0],
      [0.175, 0.19, 0],
    ],
    28,
  );
  return model('small', [
    part(
      'ivory',
      '#8a6f4c',
      tube(path, (t) => 0.042 * (1 - t) ** 0.8 + 0.006, { sides: 20 }),
      { tint: 'body' },
    ),
    part(
      'silver',
      '#c9c9c6',
      Shape.merge(
        torus(0.044, 0.006, 28, 8).turn('z', -0.85).move(-0.158, 0.169, 0),
        sphere(0.014, 14).move(0.176, 0.195, 0),
        torus(0.034, 0.005, 28, 8).turn('z', -1.35).move(-0.035, 0.088, 0),
      ),
      { tint: 'second' },
    ),
    part(
      'silver',
      '#c9c9c6',
      Shape.merge(cylinder(0.05, 0.012), cylinder(0.012, 0.05).move(0, 0.01, 0)).move(0.02, 0, 0),
      { tint: 'accent' },
    ),
  ]);
}
