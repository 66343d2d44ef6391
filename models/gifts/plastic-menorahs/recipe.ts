import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';
import type { Vector3 } from '../../kit/vector.ts';

/** A seven-branched candlestick of plastic. */
export function buildGift(): Model {
  const arms = [0.045, 0.09, 0.135].map((r) =>
    tube(
      Array.from({ length: 25 }, (_, i): Vector3 => [
        Math.cos(Math.PI + (i / 24) * Math.PI) * r,
        0.24 + Math.sin(Math.PI + (i / 24) * Math.PI) * r,
        0,
      ]),
      0.007,
      { sides: 10 },
    ),
  );
  const cup = lathe(
    [
      [0, 0],
      [0.008, 0],
      [0.016, 0.012],
      [0.016, 0.02],
      [0.009, 0.02],
      [0, 0.014],
    ],
    { segments: 16 },
  );
  const tops = [-0.135, -0.09, -0.045, 0, 0.045, 0.09, 0.135];
  return model('small', [
    part(
      'plastic',
      '#e4d9b8',
      Shape.merge(
        lathe(
          [
            [0, 0],
            [0.06, 0],
            [0.06, 0.012],
            [0.02, 0.03],
            [0.01, 0.05],
            [0.01, 0.24],
            [0, 0.24],
          ],
          { segments: 28 },
        ),
        ...arms,
        ...tops.map((x) => cup.move(x, 0.238, 0)),
      ),
      { tint: 'body' },
    ),
    part(
      'plastic',
      '#f3efe4',
      Shape.merge(...tops.map((x) => cylinder(0.006, 0.04, { segments: 12 }).move(x, 0.252, 0))),
    ),
    part(
      'plastic',
      '#d98f3a',
      Shape.merge(...tops.map((x) => sphere(0.005, 10).scale(0.8, 1.9, 0.8).move(x, 0.3, 0))),
    ),
  ]);
}
