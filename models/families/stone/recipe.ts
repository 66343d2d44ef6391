import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { fractalNoise } from '../../kit/noise.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';

/** A mineral stone on a fitted stand. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'stone',
      '#6f7f78',
      sphere(0.15, 26)
        .deform(([x, y, z]) => {
          const k = 0.78 + 0.5 * fractalNoise(x * 9 + 4, y * 9, z * 9 + 2);
          return [x * k * 1.15, y * k * 0.85, z * k * 0.8];
        })
        .creased(0.35)
        .move(0, 0.15, 0),
      { tint: 'body' },
    ),
    part(
      'crystal',
      '#b9c7c4',
      Shape.merge(
        ...Array.from({ length: 9 }, (_, at) => {
          const a = at * 2.4;
          return Shape.merge(
            cylinder(0.012, 0.05 + (at % 3) * 0.012, { segments: 6, chamfer: 0 }),
            cylinder(0.012, 0.018, { segments: 6, topRadius: 0.001, chamfer: 0 }).move(
              0,
              0.05 + (at % 3) * 0.012,
              0,
            ),
          )
            .turn('x', Math.cos(a) * 0.5)
            .turn('z', -Math.sin(a) * 0.5)
            .move(Math.sin(a) * 0.05, 0.22, Math.cos(a) * 0.035);
        }),
      ),
      { tint: 'second' },
    ),
    part(
      'walnut',
      '#3b2417',
      Shape.merge(
        cylinder(0.15, 0.03, { segments: 30, chamfer: 0.006 }).scale(1.1, 1, 0.85),
        ...[0.6, 2.2, 4, 5.6].map((a) =>
          sphere(0.022, 10).move(Math.sin(a) * 0.14, 0.014, Math.cos(a) * 0.11),
        ),
      ),
      { tint: 'accent' },
    ),
  ]);
}
