import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { lathe } from '../../kit/lathe.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';

/** A desk set: a base with two pens, an inkwell and a small stand. */
export function buildFamily(): Model {
  const pen = Shape.merge(
    cylinder(0.005, 0.12, { segments: 12, topRadius: 0.0035 }),
    cylinder(0.008, 0.02, { segments: 12, topRadius: 0.0055 }),
  );
  return model('small', [
    part(
      'stone',
      '#3f4a44',
      Shape.merge(box(0.34, 0.022, 0.17, 0.006), box(0.31, 0.006, 0.145, 0.003).move(0, 0.021, 0)),
      { tint: 'body' },
    ),
    part(
      'gold',
      '#d0a648',
      Shape.merge(
        pen.turn('z', 0.5).turn('x', -0.35).move(-0.09, 0.03, -0.02),
        pen.turn('z', -0.5).turn('x', -0.35).move(0.09, 0.03, -0.02),
        box(0.3, 0.004, 0.008, 0.001).move(0, 0.027, 0.06),
      ),
      { tint: 'accent' },
    ),
    part(
      'crystal',
      '#c7d4d8',
      Shape.merge(
        lathe(
          [
            [0, 0],
            [0.032, 0],
            [0.036, 0.02],
            [0.022, 0.04],
            [0.02, 0.05],
            [0, 0.05],
          ],
          { segments: 12, crease: 0.2 },
        ).move(0, 0.027, 0),
      ),
      { tint: 'second' },
    ),
    part('gold', '#d0a648', sphere(0.02, 16).scale(1, 0.7, 1).move(0, 0.082, 0), { tint: 'accent' }),
  ]);
}
