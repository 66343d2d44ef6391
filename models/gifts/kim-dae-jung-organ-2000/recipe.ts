import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** An electronic organ: case on two legs, keyboard, music rest, pedals. */
export function buildGift(): Model {
  const white = Array.from({ length: 29 }, (_, i) =>
    box(0.0335, 0.016, 0.15, 0.002).move((i - 14) * 0.035, 0.7, 0.15),
  );
  const black = Array.from({ length: 29 }, (_, i) => i)
    .filter((i) => ![2, 6].includes(i % 7))
    .map((i) => box(0.018, 0.014, 0.09, 0.002).move((i - 13.5) * 0.035, 0.716, 0.12));
  return model('small', [
    part(
      'walnut',
      '#5a3d28',
      Shape.merge(
        box(1.25, 0.08, 0.5, 0.012).move(0, 0.62, 0),
        box(0.08, 0.13, 0.5, 0.012).move(-0.585, 0.7, 0),
        box(0.08, 0.13, 0.5, 0.012).move(0.585, 0.7, 0),
        box(1.25, 0.15, 0.24, 0.012).move(0, 0.7, -0.13),
        box(0.07, 0.62, 0.42, 0.01).move(-0.58, 0, 0),
        box(0.07, 0.62, 0.42, 0.01).move(0.58, 0, 0),
        box(1.1, 0.3, 0.03, 0.006).move(0, 0.3, -0.15),
        box(0.6, 0.16, 0.014, 0.004).turn('x', -0.22).move(0, 0.84, -0.08),
      ),
    ),
    part('ivory', '#efe9d9', Shape.merge(...white)),
    part('plastic', '#1c1a19', Shape.merge(...black, box(1.06, 0.004, 0.16).move(0, 0.697, 0.15))),
    part(
      'plastic',
      '#b9b4a8',
      Shape.merge(
        ...Array.from({ length: 16 }, (_, i) =>
          box(0.03, 0.016, 0.012, 0.002).move((i - 7.5) * 0.06, 0.775, -0.006),
        ),
      ),
    ),
    part(
      'plastic',
      '#33302d',
      Shape.merge(
        ...[-0.15, 0.15].map((x) => box(0.11, 0.03, 0.22, 0.008).turn('x', 0.25).move(x, 0.03, 0.1)),
      ),
    ),
  ]);
}
