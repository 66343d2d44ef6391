import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { torus } from '../../kit/torus.ts';

/** A round calendar of rings with signs. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'bronze',
      '#8a6a35',
      Shape.merge(
        cylinder(0.2, 0.02, { segments: 48, chamfer: 0.004 })
          .turn('x', Math.PI / 2)
          .move(0, 0.2, 0),
        ...[0.185, 0.135, 0.085].map((r) =>
          torus(r, 0.006, 48, 8)
            .turn('x', Math.PI / 2)
            .move(0, 0.2, 0.02),
        ),
      ),
      { tint: 'body' },
    ),
    part(
      'gold',
      '#c79a45',
      Shape.merge(
        ...Array.from({ length: 20 }, (_, at) =>
          box(0.02, 0.024, 0.006, 0.002)
            .move(0, 0.148, 0)
            .turn('z', (at / 20) * 2 * Math.PI)
            .move(0, 0.2, 0.019),
        ),
        ...Array.from({ length: 13 }, (_, at) =>
          sphere(0.01, 10)
            .scale(1, 1, 0.6)
            .move(0, 0.11, 0)
            .turn('z', (at / 13) * 2 * Math.PI)
            .move(0, 0.2, 0.022),
        ),
        sphere(0.05, 22).scale(1, 1, 0.35).move(0, 0.2, 0.02),
      ),
      { tint: 'second' },
    ),
  ]);
}
