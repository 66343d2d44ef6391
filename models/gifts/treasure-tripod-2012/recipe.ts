import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { smoothPath } from '../../kit/smooth-path.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';
import { type Vector3, type Vector2 } from '../../kit/vector.ts';

/** A round vessel with two upright handles on three legs. */
export function buildGift(): Model {
  const profile = smoothPath<Vector2>(
    [
      [0.02, 0.09],
      [0.11, 0.1],
      [0.14, 0.15],
      [0.138, 0.2],
      [0.13, 0.225],
    ],
    14,
  );
  const inside = profile
    .map(([r, y]): Vector2 => [Math.max(0, r - 0.008), y + (y < 0.2 ? 0.008 : 0)])
    .toReversed();
  const leg = tube(
    smoothPath<Vector3>(
      [
        [0, 0.12, 0.09],
        [0, 0.07, 0.12],
        [0, 0, 0.115],
      ],
      10,
    ),
    (t) => 0.02 - 0.006 * t,
    { sides: 10 },
  );
  const ear = tube(
    smoothPath<Vector3>(
      [
        [-0.03, 0.22, 0],
        [-0.03, 0.285, 0],
        [0.03, 0.285, 0],
        [0.03, 0.22, 0],
      ],
      16,
    ),
    0.009,
    { sides: 8 },
  ).turn('y', Math.PI / 2);
  return model('small', [
    part(
      'bronze',
      '#7a6238',
      Shape.merge(
        lathe([[0, 0.09], ...profile, ...inside, [0, 0.1]], { segments: 40 }),
        leg.around(3),
        ear.move(0.128, 0, 0),
        ear.move(-0.128, 0, 0),
      ),
      { tint: 'body' },
    ),
    part(
      'bronze',
      '#a5884c',
      Shape.merge(torus(0.141, 0.004, 48, 8).move(0, 0.17, 0), torus(0.134, 0.006, 48, 8).move(0, 0.224, 0)),
      { tint: 'second' },
    ),
  ]);
}
