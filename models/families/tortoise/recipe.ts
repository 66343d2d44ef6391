import { capsule } from '../../kit/capsule.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';

/** A tortoise, its head raised. */
export function buildFamily(): Model {
  const shell = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r = Math.cos((v * Math.PI) / 2);
      const plate = 0.004 * Math.abs(Math.sin(a * 3) * Math.sin(v * 9));
      return [
        Math.sin(a) * r * 0.1,
        0.035 + Math.sin((v * Math.PI) / 2) * 0.075 + plate,
        Math.cos(a) * r * 0.13,
      ];
    },
    36,
    14,
    { flip: false },
  );
  const leg = (x: number, z: number): Shape =>
    capsule([x * 0.7, 0.04, z * 0.8], [x, 0.014, z], 0.024, 0.017, 12);
  return model('small', [
    part(
      'jade',
      '#4f7f5c',
      Shape.merge(shell, cylinder(0.098, 0.014, { segments: 36 }).scale(1, 1, 1.3).move(0, 0.026, 0)),
      { tint: 'body' },
    ),
    part(
      'jade',
      '#6d9a72',
      Shape.merge(
        leg(0.095, 0.08),
        leg(-0.095, 0.08),
        leg(0.09, -0.085),
        leg(-0.09, -0.085),
        capsule([0, 0.045, 0.1], [0, 0.085, 0.165], 0.026, 0.022, 14),
        sphere(0.029, 18).scale(0.9, 0.85, 1.15).move(0, 0.092, 0.178),
        capsule([0, 0.03, -0.12], [0, 0.018, -0.17], 0.014, 0.003, 8),
      ),
      { tint: 'second' },
    ),
  ]);
}
