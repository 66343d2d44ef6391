import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';

/** A tall clock: plinth, trunk with a glazed door and pendulum, hood with a round dial. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'walnut',
      '#5a3a22',
      Shape.merge(
        box(0.5, 0.4, 0.28, 0.008),
        box(0.54, 0.06, 0.31, 0.01).move(0, 0.38, 0),
        box(0.36, 1.05, 0.22, 0.006).move(0, 0.42, 0),
        box(0.5, 0.05, 0.3, 0.01).move(0, 1.45, 0),
        box(0.46, 0.46, 0.26, 0.008).move(0, 1.5, 0),
        box(0.54, 0.06, 0.31, 0.012).move(0, 1.94, 0),
        prism(
          [
            [-0.25, 0],
            [0.25, 0],
            [0.08, 0.12],
            [0, 0.14],
            [-0.08, 0.12],
          ],
          0.24,
          { chamfer: 0.006 },
        ).move(0, 2, 0),
      ),
      { tint: 'body' },
    ),
    part('glass', '#1c2224', box(0.22, 0.78, 0.006, 0.002).move(0, 0.55, 0.11)),
    part(
      'brass',
      '#c19a47',
      Shape.merge(
        torus(0.165, 0.01, 36, 8)
          .turn('x', Math.PI / 2)
          .move(0, 1.72, 0.134),
        cylinder(0.05, 0.008, { segments: 28 })
          .turn('x', Math.PI / 2)
          .move(0, 0.72, 0.114),
        box(0.008, 0.5, 0.004).move(0, 0.76, 0.114),
        box(0.01, 0.11, 0.004).turn('z', 0.7).move(0, 1.72, 0.146),
        box(0.007, 0.15, 0.004).turn('z', -1.0).move(0, 1.72, 0.149),
      ),
      { tint: 'accent' },
    ),
    part(
      'enamel',
      '#eee6d2',
      cylinder(0.16, 0.008, { segments: 36 })
        .turn('x', Math.PI / 2)
        .move(0, 1.72, 0.13),
      { tint: 'second', hidden: true },
    ),
  ]);
}
