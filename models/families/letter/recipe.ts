import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A document under glass in a folder. */
export function buildFamily(): Model {
  return model('small', [
    part('leather', '#5a2320', box(0.32, 0.012, 0.24, 0.003), { tint: 'second' }),
    part('paper', '#efe8d6', box(0.27, 0.003, 0.19, 0.0005).move(0, 0.012, 0), { tint: 'body' }),
    part(
      'paper',
      '#4a443e',
      Shape.merge(
        ...Array.from({ length: 8 }, (_, at) =>
          box(0.2 - (at % 3) * 0.02, 0.001, 0.004, 0.0003).move(-0.01, 0.0152, -0.06 + at * 0.016),
        ),
      ),
      { untilLevel: 0 },
    ),
    part('gold', '#d9b25c', cylinder(0.018, 0.003, { segments: 20 }).move(0.09, 0.014, 0.065), {
      tint: 'accent',
    }),
  ]);
}
