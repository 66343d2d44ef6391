import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';

/** A musical box with its lid open, the cylinder inside. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'walnut',
      '#5a3620',
      Shape.merge(
        box(0.26, 0.012, 0.17, 0.003),
        box(0.26, 0.08, 0.012, 0.003).move(0, 0.01, 0.079),
        box(0.26, 0.08, 0.012, 0.003).move(0, 0.01, -0.079),
        box(0.012, 0.08, 0.17, 0.003).move(0.124, 0.01, 0),
        box(0.012, 0.08, 0.17, 0.003).move(-0.124, 0.01, 0),
        box(0.26, 0.17, 0.016, 0.004).turn('x', -0.25).move(0, 0.088, -0.083),
      ),
      { tint: 'body' },
    ),
    part(
      'brass',
      '#b8903c',
      Shape.merge(
        cylinder(0.022, 0.18, { segments: 24 })
          .turn('z', Math.PI / 2)
          .move(0.09, 0.045, -0.015),
        box(0.2, 0.01, 0.1, 0.002).move(0, 0.012, 0),
        ...Array.from({ length: 15 }, (_, at) =>
          box(0.006, 0.004, 0.04, 0.0005).move(-0.077 + at * 0.011, 0.05, 0.028),
        ),
      ),
      { tint: 'accent' },
    ),
    part(
      'mother-of-pearl',
      '#ddd3bd',
      Shape.merge(
        ...Array.from({ length: 8 }, (_, at) =>
          sphere(0.014, 9, 5)
            .scale(0.5, 1, 0.14)
            .move(0, 0.03, 0)
            .turn('z', (at * Math.PI) / 4),
        ),
        sphere(0.012, 10, 6).scale(1, 1, 0.2),
      )
        .turn('x', -0.25)
        .move(0, 0.168, -0.092),
      { tint: 'second' },
    ),
  ]);
}
