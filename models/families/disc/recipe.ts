import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';

/** A disc standing before its sleeve. */
export function buildFamily(): Model {
  return model('small', [
    part('paper', '#b8483a', box(0.31, 0.31, 0.006, 0.001).turn('x', -0.14).move(-0.03, 0.002, 0), {
      tint: 'body',
    }),
    part('paper', '#e9e2cf', box(0.22, 0.05, 0.002, 0.0005).turn('x', -0.14).move(-0.03, 0.2, -0.025), {
      tint: 'second',
    }),
    part(
      'plastic',
      '#17181a',
      cylinder(0.148, 0.003, { segments: 48 })
        .turn('x', Math.PI / 2)
        .turn('x', -0.14)
        .move(0.09, 0.15, 0.02),
    ),
    part(
      'paper',
      '#c7a13c',
      cylinder(0.05, 0.004, { segments: 32 })
        .turn('x', Math.PI / 2)
        .turn('x', -0.14)
        .move(0.09, 0.15, 0.021),
      { tint: 'accent' },
    ),
  ]);
}
