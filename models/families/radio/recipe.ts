import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A radio set: speaker cloth, dial and knobs in a wooden case. */
export function buildFamily(): Model {
  return model('small', [
    part('walnut', '#5a3a22', box(0.48, 0.3, 0.2, 0.018), { tint: 'body' }),
    part('cloth', '#b8a582', box(0.25, 0.2, 0.006, 0.002).move(-0.08, 0.06, 0.1), { tint: 'second' }),
    part('plastic', '#efe3c2', box(0.12, 0.12, 0.006, 0.002).move(0.15, 0.13, 0.1)),
    part(
      'brass',
      '#b08a48',
      Shape.merge(
        cylinder(0.022, 0.025)
          .turn('x', Math.PI / 2)
          .move(0.115, 0.075, 0.1),
        cylinder(0.022, 0.025)
          .turn('x', Math.PI / 2)
          .move(0.185, 0.075, 0.1),
        ...Array.from({ length: 7 }, (_, at) =>
          box(0.25, 0.004, 0.004).move(-0.08, 0.08 + at * 0.026, 0.105),
        ),
        box(0.003, 0.1, 0.004).move(0.16, 0.14, 0.105),
      ),
      { tint: 'accent' },
    ),
  ]);
}
