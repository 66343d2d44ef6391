import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';

/** A large ceremonial key on a cushion. */
export function buildFamily(): Model {
  return model('small', [
    part('cloth', '#6a2430', sphere(0.16, 28).scale(1.15, 0.24, 0.62).move(0, 0.038, 0), { tint: 'second' }),
    part(
      'gold',
      '#d4a94a',
      Shape.merge(
        cylinder(0.007, 0.17, { segments: 14 })
          .turn('z', -Math.PI / 2)
          .move(-0.075, 0.086, 0),
        torus(0.032, 0.007, 28, 8).move(-0.105, 0.086, 0),
        torus(0.014, 0.005, 18, 8).move(-0.15, 0.086, 0),
        sphere(0.012, 12).move(-0.07, 0.086, 0),
        box(0.012, 0.008, 0.045, 0.002).move(0.08, 0.082, 0.024),
        box(0.012, 0.008, 0.036, 0.002).move(0.06, 0.082, 0.02),
      ),
      { tint: 'body' },
    ),
    part(
      'gold',
      '#b78a34',
      Shape.merge(
        ...[-1, 1].flatMap((x) => [-1, 1].map((z) => sphere(0.014, 10).move(x * 0.15, 0.03, z * 0.085))),
      ),
      { tint: 'accent' },
    ),
  ]);
}
