import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { superellipse } from '../../kit/outlines.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { sweep } from '../../kit/sweep.ts';
import { blade } from '../../parts/blade.ts';
import { stand } from '../../parts/stand.ts';

/** A dagger and its sheath on a small stand. */
export function buildFamily(): Model {
  return model('small', [
    part('steel', '#b9bbbd', blade(0.22, 0.034, 0.007).move(0, 0.1, 0), { tint: 'body' }),
    part(
      'ivory',
      '#d8cdb0',
      cylinder(0.016, 0.1, { segments: 16, topRadius: 0.013 })
        .turn('z', -Math.PI / 2)
        .move(-0.112, 0.1, 0),
      {
        tint: 'second',
      },
    ),
    part(
      'gold',
      '#d9b25c',
      Shape.merge(
        box(0.012, 0.06, 0.022, 0.004).move(-0.002, 0.07, 0),
        sphere(0.018, 14).move(-0.12, 0.1, 0),
      ),
      { tint: 'accent' },
    ),
    part(
      'silver',
      '#c9c9c6',
      sweep(
        [
          [0, 0.045, 0],
          [0.12, 0.045, 0],
          [0.24, 0.045, 0],
        ],
        superellipse(0.009, 0.022, 2.4, 14),
        { scale: (t) => 1 - t * 0.45 },
      ),
      { tint: 'accent' },
    ),
    part('walnut', '#3b2417', stand(0.14, 0.095, 0.09).move(0.06, 0, -0.008)),
  ]);
}
