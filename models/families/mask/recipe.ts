import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';

/** A carved mask on a short stand. */
export function buildFamily(): Model {
  const face = surface(
    (u, v) => {
      const a = (u - 0.5) * Math.PI;
      const y = v * 2 - 1;
      const w = Math.sqrt(Math.max(0, 1 - y * y)) ** 0.8 * (1 - 0.14 * (1 - v));
      const brow = 0.02 * Math.exp(-(((v - 0.64) / 0.05) ** 2));
      const nose = 0.045 * Math.exp(-((a / 0.22) ** 2)) * Math.exp(-(((v - 0.5) / 0.14) ** 2));
      const mouth = -0.012 * Math.exp(-(((v - 0.24) / 0.035) ** 2) - (a / 0.5) ** 2);
      return [Math.sin(a) * w * 0.1, 0.1 + v * 0.28, Math.cos(a) * w * (0.075 + brow) + nose + mouth];
    },
    34,
    30,
  ).doubled();
  const eye = sphere(0.016, 14).scale(1.5, 0.5, 0.5);
  return model('small', [
    part('walnut', '#5a3820', face, { tint: 'body' }),
    part(
      'ivory',
      '#1c1511',
      Shape.merge(
        eye.move(0.036, 0.262, 0.088),
        eye.move(-0.036, 0.262, 0.088),
        sphere(0.02, 14).scale(1.6, 0.4, 0.4).move(0, 0.166, 0.084),
      ),
      { tint: 'second' },
    ),
    part(
      'iron',
      '#2a2622',
      Shape.merge(
        cylinder(0.06, 0.016, { segments: 26, chamfer: 0.004 }),
        cylinder(0.006, 0.18, { segments: 10 }).move(0, 0.014, 0),
      ),
      { tint: 'accent' },
    ),
  ]);
}
