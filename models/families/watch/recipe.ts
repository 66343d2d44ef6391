import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';

/** A wristwatch on a small cushion. */
export function buildFamily(): Model {
  const strap = surface(
    (u, v) => {
      const a = (v - 0.5) * 4.4;
      return [(u - 0.5) * 0.02, 0.035 + Math.cos(a) * 0.034, Math.sin(a) * 0.034];
    },
    3,
    26,
  ).doubled();
  return model('small', [
    part('cloth', '#3a2a22', sphere(0.034, 20).scale(1.25, 0.95, 0.9).move(0, 0.033, 0), { tint: 'accent' }),
    part('leather', '#3c2415', strap, { tint: 'second' }),
    part(
      'gold',
      '#d0a648',
      Shape.merge(
        cylinder(0.019, 0.008, { segments: 30 }).turn('x', 0.35).move(0, 0.067, 0.003),
        cylinder(0.003, 0.006, { segments: 10 })
          .turn('z', -Math.PI / 2)
          .move(0.018, 0.07, 0.005),
      ),
      { tint: 'body' },
    ),
    part(
      'enamel',
      '#f1ede2',
      cylinder(0.0165, 0.001, { segments: 30 }).turn('x', 0.35).move(0, 0.0748, 0.0058),
    ),
  ]);
}
