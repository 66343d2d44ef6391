import { box } from '../../kit/box.ts';
import { cylinder } from '../../kit/cylinder.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';

/** A video recorder: flap, display and keys on its front. */
export function buildGift(): Model {
  return model('small', [
    part('painted-metal', '#2c2e30', Shape.merge(box(0.43, 0.09, 0.3, 0.004).move(0, 0.012, -0.005))),
    part(
      'plastic',
      '#3c3f42',
      Shape.merge(
        box(0.43, 0.088, 0.012, 0.003).move(0, 0.013, 0.147),
        box(0.19, 0.036, 0.006, 0.002).move(-0.08, 0.052, 0.154),
      ),
    ),
    part('glass', '#16262c', box(0.1, 0.024, 0.004, 0.001).move(0.11, 0.06, 0.154)),
    part(
      'plastic',
      '#8f9498',
      Shape.merge(
        ...Array.from({ length: 6 }, (_, i) =>
          box(0.026, 0.01, 0.006, 0.002).move(0.02 + i * 0.034, 0.03, 0.153),
        ),
        box(0.05, 0.01, 0.005, 0.001).move(-0.16, 0.03, 0.153),
      ),
    ),
    part(
      'rubber',
      '#1a1a1a',
      Shape.merge(
        ...[-1, 1].flatMap((x) =>
          [-1, 1].map((z) => cylinder(0.016, 0.013, { segments: 14 }).move(x * 0.18, 0, z * 0.11)),
        ),
      ),
    ),
  ]);
}
