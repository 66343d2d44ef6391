import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';

/** Fruit on a footed dish. */
export function buildFamily(): Model {
  const fruit = (x: number, y: number, z: number, r: number): Shape =>
    sphere(r, 18).scale(1, 0.94, 1).move(x, y, z);
  return model('small', [
    part(
      'jade',
      '#c9a24a',
      Shape.merge(
        fruit(0, 0.115, 0.045, 0.037),
        fruit(-0.05, 0.112, -0.01, 0.035),
        fruit(0.05, 0.112, -0.015, 0.036),
        fruit(0.005, 0.112, -0.05, 0.034),
        fruit(0, 0.16, -0.004, 0.036),
      ),
      { tint: 'body' },
    ),
    part(
      'jade',
      '#5c7d46',
      Shape.merge(
        ...[
          [0, 0.196, -0.004],
          [-0.05, 0.147, -0.01],
          [0.05, 0.148, -0.015],
        ].map(([x, y, z]) =>
          Shape.merge(
            cylinder(0.0025, 0.014, { segments: 6 }),
            sphere(0.014, 8, 5).scale(1.3, 0.2, 0.6).move(0.014, 0.012, 0),
          ).move(x ?? 0, y ?? 0, z ?? 0),
        ),
      ),
      { tint: 'accent' },
    ),
    part(
      'silver',
      '#cfcfca',
      lathe(
        [
          [0, 0],
          [0.055, 0],
          [0.05, 0.008],
          [0.014, 0.02],
          [0.012, 0.05],
          [0.03, 0.062],
          [0.1, 0.082],
          [0.108, 0.09],
          [0.1, 0.09],
          [0.03, 0.072],
          [0, 0.07],
        ],
        { segments: 36 },
      ),
      { tint: 'second' },
    ),
  ]);
}
