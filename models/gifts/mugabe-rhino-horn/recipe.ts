import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** The horn of a rhinoceros, upright and curved, on a turned base. */
export function buildGift(): Model {
  const path = smoothPath<Vector3>(
    [
      [0, 0.07, 0.01],
      [-0.03, 0.24, 0],
      [-0.02, 0.42, 0],
      [0.05, 0.6, 0],
    ],
    28,
  );
  return model('small', [
    part(
      'ivory',
      '#5b4a38',
      tube(path, (t) => 0.088 * (1 - t) ** 0.62 + 0.004 + 0.0025 * Math.sin(t * 70) * (1 - t), { sides: 22 }),
      { tint: 'body' },
    ),
    part(
      'walnut',
      '#3c2617',
      lathe(
        [
          [0, 0],
          [0.13, 0],
          [0.13, 0.02],
          [0.118, 0.035],
          [0.122, 0.05],
          [0.1, 0.075],
          [0.085, 0.085],
          [0, 0.085],
        ],
        { segments: 40 },
      ),
      { tint: 'second' },
    ),
    part('silver', '#b9b8b2', torus(0.09, 0.006, 40, 8).move(0, 0.088, 0.01), { tint: 'accent' }),
  ]);
}
