import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { cassette } from '../../parts/cassette.ts';

/** A video cassette in its card sleeve; the printed picture is not copied. */
export function buildGift(): Model {
  return model('small', [
    part('paper', '#2f4a7d', cassette()),
    part(
      'paper',
      '#d9a13b',
      Shape.merge(
        box(0.098, 0.03, 0.001).move(0, 0.145, 0.0142),
        box(0.098, 0.012, 0.001).move(0, 0.014, 0.0142),
      ),
    ),
    part(
      'paper',
      '#7b8db4',
      Shape.merge(
        cylinder(0.034, 0.001, { segments: 32 })
          .turn('x', Math.PI / 2)
          .move(0, 0.085, 0.0138),
      ),
    ),
  ]);
}
