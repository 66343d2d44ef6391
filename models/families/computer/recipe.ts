import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A computer: screen, keyboard and mouse. */
export function buildFamily(): Model {
  return model('small', [
    part(
      'plastic',
      '#c9cdd0',
      Shape.merge(
        box(0.4, 0.34, 0.32, 0.06).move(0, 0.07, -0.05),
        box(0.24, 0.08, 0.22, 0.02).move(0, 0, -0.05),
      ),
      { tint: 'body' },
    ),
    part('glass', '#15191c', box(0.29, 0.21, 0.006, 0.002).move(0, 0.15, 0.111)),
    part(
      'plastic',
      '#e6e6e3',
      Shape.merge(
        box(0.4, 0.02, 0.13, 0.006).move(-0.03, 0, 0.23),
        box(0.055, 0.026, 0.09, 0.012).move(0.24, 0, 0.23),
      ),
      { tint: 'second' },
    ),
    part(
      'plastic',
      '#54585c',
      Shape.merge(
        ...Array.from({ length: 40 }, (_, at) =>
          box(0.028, 0.008, 0.022, 0.002).move(
            -0.2 + (at % 10) * 0.037,
            0.018,
            0.187 + Math.floor(at / 10) * 0.028,
          ),
        ),
      ),
      { tint: 'accent', untilLevel: 0 },
    ),
  ]);
}
