import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { sphere } from '../../kit/sphere.ts';
import { tube } from '../../kit/tube.ts';

/** Knife, fork and spoon in a lined case. */
export function buildFamily(): Model {
  const spoon = Shape.merge(
    sphere(0.02, 18).scale(0.9, 0.25, 1.4).move(0, 0.03, -0.07),
    tube(
      [
        [0, 0.032, -0.045],
        [0, 0.03, 0.08],
      ],
      (t) => 0.0028 + t * 0.002,
    ),
  );
  const knife = Shape.merge(
    box(0.017, 0.002, 0.1, 0.0008).move(0, 0.03, -0.045),
    box(0.012, 0.007, 0.085, 0.002).move(0, 0.028, 0.045),
  );
  const tine = (x: number): Shape => box(0.003, 0.0022, 0.04, 0.0008).move(x, 0.03, -0.075);
  const fork = Shape.merge(
    tine(-0.0075),
    tine(-0.0025),
    tine(0.0025),
    tine(0.0075),
    box(0.02, 0.0025, 0.022, 0.001).move(0, 0.03, -0.045),
    tube(
      [
        [0, 0.031, -0.04],
        [0, 0.03, 0.08],
      ],
      (t) => 0.0028 + t * 0.002,
    ),
  );
  return model('small', [
    part('walnut', '#4a3020', box(0.26, 0.026, 0.22, 0.003), { tint: 'second' }),
    part('felt-red', '#6d1f22', box(0.24, 0.002, 0.2, 0.0005).move(0, 0.0255, 0), { tint: 'accent' }),
    part('silver', '#c9c9c6', Shape.merge(knife.move(0.07, 0, 0), spoon, fork.move(-0.07, 0, 0)), {
      tint: 'body',
    }),
  ]);
}
