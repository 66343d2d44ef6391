import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A television set on feet. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'plastic',
      '#2a2b2d',
      Shape.merge(
        box(0.9, 0.56, 0.06, 0.012).move(0, 0.05, 0.03),
        box(0.6, 0.4, 0.14, 0.03).move(0, 0.12, -0.05),
        box(0.4, 0.05, 0.24, 0.012),
      ),
      { tint: 'body' },
    ),
    part('glass', '#0e1215', box(0.82, 0.47, 0.004, 0.001).move(0, 0.1, 0.06)),
    part(
      'plastic',
      '#8a8d90',
      Shape.merge(
        box(0.1, 0.012, 0.004).move(0, 0.07, 0.061),
        cylinder(0.006, 0.004)
          .turn('x', Math.PI / 2)
          .move(0.38, 0.076, 0.06),
      ),
      { tint: 'second' },
    ),
  ]);
}
