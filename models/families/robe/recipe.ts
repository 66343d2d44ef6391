import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';
import { torus } from '../../kit/torus.ts';
import { tube } from '../../kit/tube.ts';

/** A robe on a stand, arms wide. */
export function buildFamily(): Model {
  const body = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const w = 0.2 + 0.14 * (1 - v) + 0.012 * Math.cos(a * 9) * (1 - v);
      return [Math.sin(a) * w, 0.1 + v * 1.1, Math.cos(a) * w * 0.42];
    },
    44,
    10,
    { flip: false },
  );
  const sleeve = surface(
    (u, v) => {
      const a = u * 2 * Math.PI;
      const r = 0.09 + v * 0.08;
      return [0.15 + v * 0.42, 1.12 - v * 0.12 + Math.sin(a) * r * 0.9 - v * 0.05, Math.cos(a) * 0.05];
    },
    24,
    6,
  ).doubled();
  return model('small', [
    part('silk', '#7a2f3a', Shape.merge(body.doubled(), sleeve, sleeve.mirror('x')), { tint: 'body' }),
    part(
      'embroidery',
      '#d9b25c',
      Shape.merge(
        box(0.05, 1.05, 0.012, 0.003).move(0, 0.14, 0.13),
        torus(0.1, 0.016, 24, 8).scale(1, 1, 0.7).move(0, 1.2, 0),
      ),
      { tint: 'second' },
    ),
    part(
      'walnut',
      '#4a3020',
      Shape.merge(
        cylinder(0.18, 0.025),
        cylinder(0.018, 1.2).move(0, 0.02, 0),
        tube(
          [
            [-0.55, 1.08, 0],
            [0, 1.16, 0],
            [0.55, 1.08, 0],
          ],
          0.012,
        ),
      ),
      { tint: 'accent' },
    ),
  ]);
}
