import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';

/** A globe in a ring on a turned foot. */
export function buildFamily(): Model {
  return model('small', [
    part('enamel', '#3f6d8c', sphere(0.13, 36).move(0, 0.25, 0), { tint: 'body' }),
    part(
      'enamel',
      '#b7a878',
      Shape.merge(
        ...(
          [
            [0.3, 0.4, 0.06],
            [1.2, 0.2, 0.05],
            [2.3, 0.5, 0.07],
            [3.4, -0.3, 0.045],
            [4.4, 0.35, 0.06],
            [5.4, -0.5, 0.04],
          ] as const
        ).map(([lon, lat, r]) =>
          sphere(r, 14).scale(1, 1.2, 0.14).move(0, 0, 0.125).turn('x', -lat).turn('y', lon),
        ),
      ).move(0, 0.25, 0),
      { tint: 'second' },
    ),
    part(
      'brass',
      '#b8903c',
      Shape.merge(
        torus(0.14, 0.005, 44, 8)
          .turn('x', Math.PI / 2)
          .turn('z', 0.41)
          .move(0, 0.25, 0),
        torus(0.15, 0.006, 44, 8).move(0, 0.25, 0),
        lathe(
          [
            [0, 0],
            [0.09, 0],
            [0.085, 0.014],
            [0.03, 0.03],
            [0.018, 0.06],
            [0.026, 0.085],
            [0.012, 0.105],
            [0, 0.11],
          ],
          { segments: 30 },
        ),
      ),
      { tint: 'accent' },
    ),
  ]);
}
