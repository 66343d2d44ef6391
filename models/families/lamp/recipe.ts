import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { roundCorners } from '../../kit/round-corners.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';

/** A table lamp: a turned foot and a cloth shade. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'brass',
      '#b08a3e',
      lathe(
        roundCorners(
          [
            [0, 0],
            [0.1, 0],
            [0.1, 0.015],
            [0.05, 0.03],
            [0.028, 0.06],
            [0.045, 0.12],
            [0.05, 0.17],
            [0.02, 0.25],
            [0.012, 0.3],
            [0.012, 0.34],
            [0, 0.34],
          ],
          0.01,
          { steps: 3 },
        ),
        { segments: 30 },
      ),
      { tint: 'body' },
    ),
    part(
      'silk',
      '#e7dcc0',
      surface(
        (u, v) => {
          const a = u * 2 * Math.PI;
          const r = 0.155 - v * 0.065;
          return [Math.sin(a) * r, 0.28 + v * 0.2, Math.cos(a) * r];
        },
        40,
        4,
      ).doubled(),
      { tint: 'second' },
    ),
    part(
      'gold',
      '#d0a648',
      Shape.merge(torus(0.155, 0.004, 40, 6).move(0, 0.28, 0), torus(0.09, 0.004, 32, 6).move(0, 0.48, 0)),
      { tint: 'accent' },
    ),
  ]);
}
