import { box } from '../../kit/box.ts';
import { model, part, type Model } from '../../kit/model.ts';
import { Shape } from '../../kit/shape.ts';
import { torus } from '../../kit/torus.ts';

/** A gold-plated mobile telephone with keys and a small screen, leaning on a rest. */
export function buildGift(): Model {
  const lean = (shape: Shape): Shape => shape.turn('x', -0.28).move(0, 0.008, 0.004);
  const keys = Array.from({ length: 12 }, (_, i) =>
    box(0.0115, 0.0065, 0.003, 0.0012).move(
      ((i % 3) - 1) * 0.0145,
      0.016 + Math.floor(i / 3) * 0.0105,
      0.0085,
    ),
  );
  return model('small', [
    part(
      'gold',
      '#d0a648',
      lean(
        Shape.merge(
          box(0.052, 0.115, 0.017, 0.006),
          torus(0.009, 0.0018, 20, 8)
            .turn('x', Math.PI / 2)
            .move(0, 0.0635, 0.0085),
        ),
      ),
    ),
    part('glass', '#12191c', lean(box(0.042, 0.036, 0.002, 0.0006).move(0, 0.0725, 0.008))),
    part('gold', '#b98d35', lean(Shape.merge(...keys))),
    part(
      'walnut',
      '#3a2719',
      Shape.merge(
        box(0.06, 0.008, 0.05, 0.002).move(0, 0, -0.004),
        box(0.03, 0.05, 0.005, 0.001).turn('x', -0.28).move(0, 0.006, -0.012),
      ),
    ),
  ]);
}
