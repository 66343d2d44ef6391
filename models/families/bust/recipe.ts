import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';

/** A head and shoulders without a face, on a turned foot. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'bronze',
      '#6b5230',
      Shape.merge(
        sphere(0.075, 28).scale(0.86, 1.18, 0.96).move(0, 0.35, 0.006),
        cylinder(0.038, 0.1, { segments: 22, topRadius: 0.036 }).move(0, 0.2, 0),
        surface(
          (u, v) => {
            const a = u * 2 * Math.PI;
            const r = v < 0.75 ? 1 - v * 0.18 : Math.max(0, (1 - v) / 0.25) ** 0.6 * 0.865;
            return [Math.sin(a) * r * 0.15, 0.08 + v * 0.145, Math.cos(a) * r * 0.08];
          },
          34,
          14,
          { closed: true },
        ),
      ),
      { tint: 'body' },
    ),
    part(
      'stone',
      '#3a3a36',
      lathe(
        [
          [0, 0],
          [0.075, 0],
          [0.075, 0.015],
          [0.045, 0.03],
          [0.036, 0.055],
          [0.05, 0.082],
          [0, 0.085],
        ],
        { segments: 30 },
      ).scale(1.1, 1, 0.95),
      { tint: 'second' },
    ),
  ]);
}
