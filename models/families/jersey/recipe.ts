import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';

/** A jersey on a form, arms hanging. */
export function buildFamily(): Model {
  const body = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const w = 0.23 + 0.03 * v - Math.max(0, v - 0.8) * 0.45;
      const d = 0.105 + 0.02 * Math.sin(v * 3);
      return [Math.sin(a) * w, 0.12 + v * 0.66, Math.cos(a) * d + 0.006 * Math.sin(a * 7) * (1 - v)];
    },
    40,
    12,
    { flip: false },
  );
  const sleeve = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r = 0.085 - v * 0.015;
      return [
        0.2 + v * 0.16 + Math.sin(a) * r * 0.75,
        0.7 - v * 0.24 + Math.sin(a) * r * 0.5,
        Math.cos(a) * r * 0.8,
      ];
    },
    22,
    5,
  ).doubled();
  return model('small', [
    part('cloth', '#8f1d2c', Shape.merge(body.doubled(), sleeve, sleeve.mirror('x')), { tint: 'body' }),
    part(
      'cloth',
      '#f0ede6',
      Shape.merge(
        torus(0.07, 0.012, 26, 8).scale(1.2, 0.8, 0.8).move(0, 0.775, 0),
        box(0.13, 0.13, 0.004, 0.001).move(0, 0.42, 0.13),
      ),
      { tint: 'second' },
    ),
    part(
      'walnut',
      '#3b2417',
      Shape.merge(
        cylinder(0.14, 0.02),
        cylinder(0.014, 0.74, { segments: 14 }).move(0, 0.02, 0),
        sphere(0.05, 18).scale(1, 1.2, 1).move(0, 0.82, 0),
      ),
      { tint: 'accent' },
    ),
  ]);
}
