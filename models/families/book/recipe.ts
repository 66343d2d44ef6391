import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { prism } from '../../kit/prism.ts';
import { Shape } from '../../kit/shape.ts';
import { surface } from '../../kit/surface.ts';

/** A bound book, slightly open on a rest. */
export function buildFamily(): Model {
  const half = Shape.merge(box(0.15, 0.022, 0.21, 0.002).move(0.078, 0, 0));
  const pages = surface(
    (u, v) => [u * 0.148, 0.022 + 0.014 * Math.sin(u * Math.PI * 0.85), (v - 0.5) * 0.2],
    12,
    2,
  ).flip();
  const tilt = (shape: Shape): Shape => shape.turn('x', 0.55).move(0, 0.075, 0);
  return model('small', [
    part(
      'leather',
      '#5a2320',
      tilt(
        Shape.merge(half.scale(1, 0.3, 1), half.scale(1, 0.3, 1).mirror('x'), box(0.012, 0.008, 0.21, 0.002)),
      ),
      { tint: 'body' },
    ),
    part(
      'paper',
      '#efe8d6',
      tilt(
        Shape.merge(
          box(0.146, 0.016, 0.2, 0.002).move(0.075, 0.006, 0),
          box(0.146, 0.016, 0.2, 0.002).move(-0.075, 0.006, 0),
          pages.doubled(),
          pages.mirror('x').doubled(),
        ),
      ),
      { tint: 'second' },
    ),
    part(
      'paper',
      '#57504a',
      tilt(
        Shape.merge(
          ...Array.from({ length: 9 }, (_, at) =>
            box(0.1, 0.001, 0.004, 0.0003).move(0.075, 0.0375, -0.075 + at * 0.017),
          ),
        ),
      ),
      { tint: 'accent', untilLevel: 0 },
    ),
    part(
      'walnut',
      '#4a3020',
      prism(
        [
          [-0.12, 0],
          [0.1, 0],
          [-0.11, 0.12],
        ],
        0.22,
      )
        .turn('y', -Math.PI / 2)
        .scale(1, 0.9, 1),
    ),
  ]);
}
